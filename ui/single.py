"""One window a workspace: a second start hands its files to the first window and ends.

What speaks is imported only when it does: before the first paint the hold on
the workspace is enough.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QLockFile, QObject, QTimer, Signal

from workbench.errors import StorageTrouble

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 3000
"""How long a second start waits for the first window's answer; that one may be starting."""

ASK_AGAIN_MS = 50
"""How long it waits before it calls again."""


class SingleWindow(QObject):
    """Holds the workspace for this process, or reaches the one that holds it.

    Signals:
        called: another start wants the window raised, with these files (`list[str]`).
    """

    called = Signal(list)

    def __init__(self, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lock = QLockFile(str(workspace / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the workspace's one window; False if another process is.

        Raises:
            StorageTrouble: the folder cannot be written.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        raise StorageTrouble(
            "The workspace folder cannot be written.",
            hint="Choose another folder with --workspace.",
        )

    def listen(self) -> None:
        """Hear from now on when another start calls."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)
        name = _name(self._workspace)
        QLocalServer.removeServer(name)  # left over by a process that was killed
        self._server.listen(name)

    def call(self, files: list[str]) -> None:
        """Ask the first window to come forward and open `files`.

        Raises:
            StorageTrouble: it does not answer.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket, patience = QLocalSocket(), QDeadlineTimer(WAIT_MS)
        while not patience.hasExpired():
            socket.connectToServer(_name(self._workspace))
            if socket.waitForConnected(WAIT_MS):
                socket.write(json.dumps(files).encode() + b"\n")
                if socket.waitForBytesWritten(WAIT_MS):
                    return
            _pass(ASK_AGAIN_MS)
        raise StorageTrouble(
            "The workspace is open in another window that does not answer.",
            hint="Close that window, or wait until it is done, and start again.",
        )

    def release(self) -> None:
        """Let the workspace go."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_called(self) -> None:
        assert self._server is not None
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            return
        try:
            told = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return  # not from our program
        if isinstance(told, list):
            self.called.emit([str(name) for name in told])


def _pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _name(workspace: Path) -> str:
    """What the first window answers to."""
    from hashlib import sha256

    return "factcheck-" + sha256(str(workspace.resolve()).encode()).hexdigest()[:24]
