"""Alembic's entry: runs the scripts on the connection that `store.migrate` hands over."""

from alembic import context
from sqlmodel import SQLModel

import workbench.store.tables  # noqa: F401 - registers every table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
