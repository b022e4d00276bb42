"""One window a workspace: a second start hands its files to the first window and ends."""

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from workbench.errors import StorageTrouble

WAIT_MS = 3000
"""How long a second start waits for the first window's answer; that one may be starting."""


class SingleWindow(QObject):
    """Holds the workspace for this process, or reaches the one that holds it.

    Signals:
        called: another start wants the window raised, with these files (`list[str]`).
    """

    called = Signal(list)

    def __init__(self, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = (
            "factcheck-" + hashlib.sha256(str(workspace.resolve()).encode()).hexdigest()[:24]
        )
        self._lock = QLockFile(str(workspace / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)

    def take(self) -> bool:
        """Become the workspace's one window; False if another process is.

        Raises:
            StorageTrouble: the folder cannot be written.
        """
        if not self._lock.tryLock(0):
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                return False
            raise StorageTrouble(
                "The workspace folder cannot be written.",
                hint="Choose another folder with --workspace.",
            )
        QLocalServer.removeServer(self._name)  # left over by a process that was killed
        self._server.listen(self._name)
        return True

    def call(self, files: list[str]) -> None:
        """Ask the first window to come forward and open `files`.

        Raises:
            StorageTrouble: it does not answer.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(WAIT_MS):
            socket.write(json.dumps(files).encode() + b"\n")
            if socket.waitForBytesWritten(WAIT_MS):
                return
        raise StorageTrouble(
            "The workspace is open in another window that does not answer.",
            hint="Close that window, or wait until it is done, and start again.",
        )

    def release(self) -> None:
        """Let the workspace go."""
        self._server.close()
        self._lock.unlock()

    def _on_called(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            told = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return  # not from our program
        if isinstance(told, list):
            self.called.emit([str(name) for name in told])
