; Installer for Windows, for Inno Setup 6. Untested: no Windows machine was at hand.
; First: python packaging\build.py       Then: iscc /DVersion=0.1.0 packaging\busviewer.iss
; It installs for the user alone, without administrator rights.

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 packaging\busviewer.iss
#endif

[Setup]
AppId={{7C0B8C8B-5B0E-4E0B-9C55-6A2B0F3D41E7}
AppName=busviewer
AppVersion={#Version}
AppPublisher=the authors of busviewer
DefaultDirName={autopf}\busviewer
DefaultGroupName=busviewer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\LICENSE
SetupIconFile=..\build\icons\busviewer.ico
UninstallDisplayIcon={app}\busviewer.exe
OutputDir=..\dist
OutputBaseFilename=busviewer-{#Version}-setup
Compression=lzma2
SolidCompression=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\dist\busviewer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\busviewer"; Filename: "{app}\busviewer.exe"
Name: "{autodesktop}\busviewer"; Filename: "{app}\busviewer.exe"; Tasks: desktopicon

[Registry]
; a folder of scans: "Open with busviewer" in the menu of Explorer
Root: HKA; Subkey: "Software\Classes\Directory\shell\busviewer"; ValueType: string; ValueData: "Open with busviewer"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\busviewer"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\busviewer.exe"
Root: HKA; Subkey: "Software\Classes\Directory\shell\busviewer\command"; ValueType: string; ValueData: """{app}\busviewer.exe"" ""%1"""

[Run]
Filename: "{app}\busviewer.exe"; Description: "{cm:LaunchProgram,busviewer}"; Flags: nowait postinstall skipifsilent
