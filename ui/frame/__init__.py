"""The frame around the panes: title bar, strip, foot, and the sheet that lies over them."""
