"""The least a PySide6 program can do: show a window, say that it is ready, and end."""

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Guidelines"))
window.resize(1200, 800)
window.show()
application.processEvents()
print("ready", flush=True)
