"""One window a workspace: a second start hands its files to the first window and ends."""

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1500
"""How long a second start waits for the first window's answer."""


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
        """Become the workspace's one window; False if another process is."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)  # left over by a process that was killed
        self._server.listen(self._name)
        return True

    def call(self, files: list[str]) -> bool:
        """Ask the first window to come forward and open `files`; False if it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps(files).encode() + b"\n")
        return socket.waitForBytesWritten(WAIT_MS)

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
        told = json.loads(bytes(socket.readLine().data()))
        if isinstance(told, list):
            self.called.emit([str(name) for name in told])
