"""``python -m busviewer``."""

import sys

from busviewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
