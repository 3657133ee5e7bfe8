"""A desktop portal for tests, which says that its system shows no motion: ``portal.py NAMESPACE KEY VALUE``.

Runs under the system's Python, which has ``gi``; VALUE is a GVariant as text. Says "ready" once it can be asked.
"""

from __future__ import annotations

import sys
from typing import Any

from gi.repository import Gio, GLib

INTERFACE = """<node><interface name="org.freedesktop.portal.Settings"><method name="Read">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method></interface></node>"""
namespace, key, value = sys.argv[1:]


def answer(_bus: Any, _who: str, _path: str, _of: str, _method: str, asked: Any, call: Any) -> None:
    if tuple(asked.unpack()) == (namespace, key):
        inner = GLib.Variant("v", GLib.Variant.parse(None, value, None, None))
        call.return_value(GLib.Variant.new_tuple(GLib.Variant("v", inner)))
    else:
        call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "Requested setting not found")


def connected(bus: Any, _name: str) -> None:
    described = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object("/org/freedesktop/portal/desktop", described, answer, None, None)


def named(_bus: Any, _name: str) -> None:
    print("ready", flush=True)


Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.portal.Desktop", 0, connected, named, None)
GLib.MainLoop().run()
