<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>busviewer</name>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> (patients or views: {count})</source>
        <translation> (Patienten oder Ansichten: {count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source> ({count} skipped, the first: {first})</source>
        <translation> ({count} übersprungen, die erste: {first})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> Normal scans drawn on: {before} before, {after} after, of {count}.</source>
        <translation> Normalaufnahmen mit Entwurf: {before} vorher, {after} nachher, von {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Scan</source>
        <translation>A&amp;ufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>+{added}  {minus}{removed} px</source>
        <translation>+{added}  {minus}{removed} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>1 (coarse)</source>
        <translation>1 (grob)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>1 changed</source>
        <translation>1 geändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>1 description belongs to a lesion that is not in the mask.</source>
        <translation>1 Beschreibung gehört zu einer Läsion, die nicht in der Maske ist.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>1 held-out final has a lesion</source>
        <translation>1 zurückgehaltene Endfassung hat eine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 lesion</source>
        <translation>1 Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>1 near-duplicate</source>
        <translation>1 Beinahe-Duplikat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 possible lesion</source>
        <translation>1 mögliche Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>1 scan</source>
        <translation>1 Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>1 ultrasound region is ignored: outside the picture, or without a size</source>
        <translation>1 Ultraschallregion wird ignoriert: außerhalb des Bilds oder ohne Größe</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>3D Slicer segmentation</source>
        <translation>3D-Slicer-Segmentierung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>95 % of each margin lies within this distance of the other. No value where a mask is empty</source>
        <translation>95 % jedes Rands liegen innerhalb dieses Abstands vom anderen. Kein Wert, wenn eine Maske leer ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>; skipped {count} with only a possible lesion</source>
        <translation>; {count} mit nur einer möglichen Läsion übersprungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A CSV file outside the export that says which scan has which number</source>
        <translation>Eine CSV-Datei außerhalb des Exports, die angibt, welche Aufnahme welche Nummer hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>A drawing tool begins with the possible lesion that is shown. Off: with nothing.</source>
        <translation>Ein Zeichenwerkzeug beginnt mit der gezeigten möglichen Läsion. Aus: mit nichts.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>A fine-tune starts from {model}. Wait until it has ended.</source>
        <translation>Ein Nachtraining geht von {model} aus. Warten Sie, bis es beendet ist.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS</source>
        <translation>Eine Seite je Läsion: Kontur, Messwerte, BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has the names of scans and your name in it. It is in English, whatever the language of the window.</source>
        <translation>Eine Seite je Läsion: Kontur, Messwerte, BI-RADS und Notiz. Die Datei enthält die Namen der Aufnahmen und Ihren Namen. Sie ist auf Englisch, gleich in welcher Sprache das Fenster ist.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has your name in it, and numbers in place of the names of scans (privacy mode). It is in English, whatever the language of the window.</source>
        <translation>Eine Seite je Läsion: Kontur, Messwerte, BI-RADS und Notiz. Die Datei enthält Ihren Namen, und Nummern statt der Namen der Aufnahmen (Datenschutzmodus). Sie ist auf Englisch, gleich in welcher Sprache das Fenster ist.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>A polygon needs at least three corners. Click another corner, or press Esc to cancel.</source>
        <translation>Ein Polygon braucht mindestens drei Ecken. Klicken Sie eine weitere an oder drücken Sie Esc zum Abbrechen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A secret sentence: exports with the same one fit together, also in one folder</source>
        <translation>Ein geheimer Satz: Exporte mit demselben passen zusammen, auch in einem Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>About busviewer</source>
        <translation>Über busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>About the name</source>
        <translation>Zum Namen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>About this model…</source>
        <translation>Über dieses Modell…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept a possible lesion</source>
        <translation>Eine mögliche Läsion annehmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept possible lesion</source>
        <translation>Mögliche Läsion annehmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Accept what is computed and suggested</source>
        <translation>Berechnetes und Vorgeschlagenes übernehmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Accession number</source>
        <translation>Accession-Nummer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Action inside the outline</source>
        <translation>Aktion innerhalb der Kontur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Add to the mask</source>
        <translation>Zur Maske hinzufügen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Adjusting on {device}; {train} scans to learn from, {apart} held out.</source>
        <translation>Anpassung auf {device}; Aufnahmen zum Lernen: {train}, zurückgehalten: {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After 1 click: {reason}</source>
        <translation>Nach 1 Klick: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>After sign-off</source>
        <translation>Nach der Freigabe</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After {number} clicks: {reason}</source>
        <translation>Nach {number} Klicks: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Against the ground truth</source>
        <translation>Gegen die Referenz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on lesion or no lesion, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>Übereinstimmung bei Läsion oder keine Läsion und Cohens Kappa (0: Zufall, 1: volle Übereinstimmung)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on the class where both gave one, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>Übereinstimmung der Klasse, wo beide eine angegeben haben, und Cohens Kappa (0: Zufall, 1: volle Übereinstimmung)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>All finals are held out: none is left to learn from. Sign off scans of other patients.</source>
        <translation>Alle Endfassungen sind zurückgehalten: Zum Lernen bleibt keine. Geben Sie Aufnahmen weiterer Patienten frei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>All scans are hidden. To see them, choose Filter &gt; Hidden.</source>
        <translation>Alle Aufnahmen sind ausgeblendet. Um sie zu sehen, wählen Sie Filter &gt; Ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>All scans of the study ({count})</source>
        <translation>Alle Aufnahmen der Studie ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>All settings have their defaults already.</source>
        <translation>Alle Einstellungen haben schon ihre Standardwerte.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All work is saved in {folder}</source>
        <translation>Alle Arbeit ist in {folder} gespeichert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All your work is now saved in {folder}.</source>
        <translation>Ihre gesamte Arbeit ist jetzt in {folder} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>All your work is saved. You can continue.</source>
        <translation>Ihre gesamte Arbeit ist gespeichert. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Already signed off, left as they are: {count}.</source>
        <translation>Bereits freigegeben, bleiben wie sie sind: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as DICOM reports for the archive (signed-off DICOM scans)</source>
        <translation>Auch als DICOM-Berichte für das Archiv (freigegebene DICOM-Aufnahmen)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as a table, one row a lesion (.csv)</source>
        <translation>Auch als Tabelle, eine Zeile je Läsion (.csv)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as plain text (.txt)</source>
        <translation>Auch als reiner Text (.txt)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also export drafts where the model is not sure that there is a lesion</source>
        <translation>Auch Entwürfe exportieren, bei denen das Modell nicht sicher ist, dass es eine Läsion gibt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also write DICOM copies without patient data</source>
        <translation>Auch DICOM-Kopien ohne Patientendaten schreiben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Alt+Wheel</source>
        <translation>Alt+Mausrad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>An orthogonal view (radial and antiradial). The report gives three dimensions and a volume from both</source>
        <translation>Eine orthogonale Ansicht (radiär und antiradiär). Der Bericht gibt aus beiden drei Maße und ein Volumen an</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>An unexpected error occurred in busviewer</source>
        <translation>In busviewer ist ein unerwarteter Fehler aufgetreten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Annotations that could not be counted: {count}. {first}</source>
        <translation>Annotationen, die nicht gezählt werden konnten: {count}. {first}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Another task is running. Wait until it finishes, or cancel it below.</source>
        <translation>Ein anderer Vorgang läuft. Warten Sie, bis er fertig ist, oder brechen Sie ihn unten ab.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Answer of the archive</source>
        <translation>Antwort des Archivs</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Apply anyway</source>
        <translation>Trotzdem anwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Apply earlier annotation</source>
        <translation>Frühere Annotation anwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archive {number}</source>
        <translation>Archiv {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Archives (PACS)</source>
        <translation>Archive (PACS)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archives…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Arrow keys with the keyboard pointer</source>
        <translation>Pfeiltasten mit dem Tastaturzeiger</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>As much as the finals allow</source>
        <translation>So viel, wie die Endfassungen erlauben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>As of {time}.</source>
        <translation>Stand: {time}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before no lesion</source>
        <translation>Vor „Keine Läsion“ fragen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft</source>
        <translation>Vor „Keine Läsion“ fragen, wo es eine Korrektur oder einen sicheren Entwurf gibt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft.</source>
        <translation>Vor „Keine Läsion“ fragen, wenn es eine Korrektur oder einen sicheren Entwurf gibt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis:</source>
        <translation>Beurteilung durch {model}, keine Diagnose:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis: if this is a lesion,</source>
        <translation>Beurteilung durch {model}, keine Diagnose: falls dies eine Läsion ist,</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Assign another shortcut to a command</source>
        <translation>Einem Befehl ein anderes Tastenkürzel zuweisen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Associated features</source>
        <translation>Assoziierte Merkmale</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Attention gates (gate weight, not importance)</source>
        <translation>Attention-Gates (Gate-Gewicht, nicht Wichtigkeit)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Auto window/level</source>
        <translation>Automatische Fensterung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Available again: {count}.</source>
        <translation>Wieder verfügbar: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Available: {values}.</source>
        <translation>Verfügbar: {values}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Average of {count} members:</source>
        <translation>Mittel aus {count} Netzen:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>BI-RADS</source>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Back to comparison</source>
        <translation>Zurück zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Back to reading</source>
        <translation>Zurück zum Befunden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Back to the draft, as the model proposed it</source>
        <translation>Zurück zum Entwurf, wie ihn das Modell vorgeschlagen hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Benign</source>
        <translation>Benigne</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Beside the scan</source>
        <translation>Neben der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Better. {figures}. No more lesions are missed.{drawn}</source>
        <translation>Besser. {figures}. Es werden nicht mehr Läsionen übersehen.{drawn}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Black {low}, white {high}</source>
        <translation>Schwarz {low}, Weiß {high}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Bluish green</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} becomes black. {all}</source>
        <translation>Kasten {number} wird geschwärzt. {all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} stays. {all}</source>
        <translation>Kasten {number} bleibt. {all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes: {on} become black, {off} stay</source>
        <translation>Kästen: {on} geschwärzt, {off} bleiben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Brush diameter</source>
        <translation>Pinseldurchmesser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in millimetres</source>
        <translation>Pinseldurchmesser in Millimetern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in pixels</source>
        <translation>Pinseldurchmesser in Pixeln</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Burnt-in marks</source>
        <translation>Eingebrannte Markierungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, polygons</source>
        <translation>COCO, Polygone</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, run lengths</source>
        <translation>COCO, Lauflängen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>CPU: always fp32</source>
        <translation>CPU: immer fp32</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Calcifications</source>
        <translation>Verkalkungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Calipers</source>
        <translation>Messmarken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/job_foot.py"/>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel stroke</source>
        <translation>Strich abbrechen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel what is being drawn, or move the focus to the scan</source>
        <translation>Abbrechen, was gerade gezeichnet wird, oder den Fokus auf die Aufnahme setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Cancelled. Files stored until then stay in the archive.</source>
        <translation>Abgebrochen. Bis dahin archivierte Dateien bleiben im Archiv.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Cancelled. What was retrieved is kept; “Retrieve and open” goes on from there.</source>
        <translation>Abgebrochen. Das Abgerufene bleibt; „Abrufen und öffnen“ setzt dort fort.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Cancelling the fine-tune…</source>
        <translation>Nachtraining wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Cannot allocate memory</source>
        <translation>kein Arbeitsspeicher verfügbar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Cannot tell whether this model helps</source>
        <translation>Unentschieden, ob dieses Modell hilft</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carried drafts discarded: {count}. What you accepted or corrected is kept.</source>
        <translation>Übertragene Entwürfe verworfen: {count}. Was Sie angenommen oder korrigiert haben, bleibt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Carried from another frame. {draft}</source>
        <translation>Aus einem anderen Bild übertragen. {draft}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Carry mask</source>
        <translation>Maske übertragen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask backward</source>
        <translation>Maske rückwärts übertragen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask forward</source>
        <translation>Maske vorwärts übertragen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the frames before it, as possible lesions; corrections and finals are kept</source>
        <translation>Die Maske dieses Bildes auf die Bilder davor übertragen, als mögliche Läsionen; Korrekturen und Endfassungen bleiben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the next frames, as possible lesions; corrections and finals are kept</source>
        <translation>Die Maske dieses Bildes auf die nächsten Bilder übertragen, als mögliche Läsionen; Korrekturen und Endfassungen bleiben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carrying stopped. {count}</source>
        <translation>Übertragung angehalten. {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Change distance</source>
        <translation>Abstand ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change keyboard shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Change of Dice: {mean} (95 % interval {low} to {high})</source>
        <translation>Änderung des Dice: {mean} (95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the display only; model and tools use the original scan</source>
        <translation>Ändert nur die Darstellung; Modell und Werkzeuge verwenden die Originalaufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the reader's name</source>
        <translation>Den Namen des Befunders ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Change the whole mask</source>
        <translation>Die ganze Maske ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Change threshold</source>
        <translation>Schwelle ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Check this heatmap</source>
        <translation>Diese Heatmap prüfen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Choose File &gt; Export ({export}) to write your masks to a folder, or File &gt; Report ({report}) for a page on each lesion. Your work stays as it is.</source>
        <translation>Wählen Sie Datei &gt; Exportieren ({export}), um Ihre Masken in einen Ordner zu schreiben, oder Datei &gt; Bericht ({report}) für eine Seite je Läsion. Ihre Arbeit bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose a folder for the copy</source>
        <translation>Ordner für die Kopie wählen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose a scan that stays beside until you close it</source>
        <translation>Eine Aufnahme wählen, die daneben bleibt, bis Sie sie schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Choose another key: {reason}.</source>
        <translation>Wählen Sie eine andere Taste: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Choose between versions</source>
        <translation>Zwischen Versionen wählen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose between versions…</source>
        <translation>Zwischen Versionen wählen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Choose the scan to show beside</source>
        <translation>Aufnahme wählen, die daneben gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Choose two readers who have signed off scans.</source>
        <translation>Wählen Sie zwei Befunder, die Aufnahmen freigegeben haben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose which version to use where a scan has two saved versions</source>
        <translation>Wählen, welche Version gilt, wo eine Aufnahme zwei gespeicherte Versionen hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Chosen scan</source>
        <translation>Gewählte Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circ.</source>
        <translation>Zirk.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circularity, 4π × area / perimeter²: 1 for a circle, lower for an irregular margin</source>
        <translation>Zirkularität, 4π × Fläche / Umfang²: 1 beim Kreis, niedriger bei unregelmäßigem Rand</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Class removed: {count}.</source>
        <translation>Klasse entfernt: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Class: {name}</source>
        <translation>Klasse: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as benign</source>
        <translation>Als benigne klassifizieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as malignant</source>
        <translation>Als maligne klassifizieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Classify {count}</source>
        <translation>{count} klassifizieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up mask</source>
        <translation>Maske bereinigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a hole in the mask to fill it</source>
        <translation>Ein Loch in der Maske anklicken, um es zu füllen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a hole to fill it; Ctrl+click an island to clear it</source>
        <translation>Klick füllt ein Loch; Strg+Klick löscht eine Insel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a seed point and drag: right for more, left for less; hold Ctrl to remove</source>
        <translation>Startpunkt anklicken und ziehen: rechts mehr, links weniger; Strg halten zum Entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a seed point, then drag to set the tolerance</source>
        <translation>Startpunkt anklicken, dann ziehen, um die Toleranz einzustellen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click an island to remove it; click a removed island of the draft to restore it</source>
        <translation>Klick entfernt eine Insel; Klick auf eine entfernte Insel des Entwurfs stellt sie wieder her</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click an island to remove it; click it again to restore it</source>
        <translation>Eine Insel anklicken, um sie zu entfernen; erneut anklicken, um sie wiederherzustellen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the corners of a region; press Enter to close it</source>
        <translation>Die Ecken einer Region anklicken; mit Enter schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Click the lesion</source>
        <translation>Läsion anklicken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the lesion to draw it, Ctrl+click outside it to exclude tissue, or drag a box around it</source>
        <translation>Läsion anklicken, um sie zu zeichnen; Strg+Klick außerhalb schließt Gewebe aus; oder einen Rahmen um sie ziehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click the lesion, Ctrl+click tissue that does not belong, or drag a box</source>
        <translation>Läsion anklicken, Strg+Klick auf nicht zugehöriges Gewebe oder einen Rahmen aufziehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click tissue that belongs to the lesion; Ctrl+click tissue that does not</source>
        <translation>Gewebe anklicken, das zur Läsion gehört; Strg+Klick auf Gewebe, das nicht dazugehört</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click to add corners, drag to move one; press Enter or click the first corner to close; Ctrl+Z removes the last</source>
        <translation>Klick setzt Ecken, Ziehen verschiebt eine; Enter oder Klick auf die erste Ecke schließt; Strg+Z entfernt die letzte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click to draw or refine</source>
        <translation>Klicken zum Zeichnen oder Verfeinern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Click tool</source>
        <translation>Klickwerkzeug</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: better after 1, 2 and 3 clicks. Its network is used with this model.</source>
        <translation>Klickwerkzeug: besser nach 1, 2 und 3 Klicks. Sein Netz wird mit diesem Modell verwendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: cannot tell whether it would help. The bundled network stays in use.</source>
        <translation>Klickwerkzeug: unentschieden, ob es helfen würde. Das mitgelieferte Netz bleibt aktiv.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Click tool: epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>Klickwerkzeug: Epoche {done} von {total} auf {device}; Trainingsaufnahmen: {train}, zurückgehalten: {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: not trained. The bundled network stays in use.</source>
        <translation>Klickwerkzeug: nicht trainiert. Das mitgelieferte Netz bleibt aktiv.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: refused. The bundled network stays in use.</source>
        <translation>Klickwerkzeug: abgelehnt. Das mitgelieferte Netz bleibt aktiv.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click two marks of the depth scale</source>
        <translation>Zwei Marken der Tiefenskala anklicken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click with the View tool</source>
        <translation>Klick mit dem Werkzeug Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Clock position</source>
        <translation>Uhrposition</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Close the scan beside</source>
        <translation>Aufnahme daneben schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Close without saving</source>
        <translation>Schließen ohne zu speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Colour flow</source>
        <translation>Farbdoppler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare on this study</source>
        <translation>An dieser Studie vergleichen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Compare readers</source>
        <translation>Befunder vergleichen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare readers…</source>
        <translation>Befunder vergleichen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare two readers and make their consensus</source>
        <translation>Zwei Befunder vergleichen und ihren Konsens bilden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Computing…</source>
        <translation>Berechnung läuft…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Consensus of several readers</source>
        <translation>Konsens mehrerer Befunder</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Consensus: {rule}, made by {by}, {time}, from the finals of {readers}.</source>
        <translation>Konsens: {rule}, erstellt von {by}, {time}, aus den Endfassungen von {readers}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/contours.py"/>
        <source>Contours as CSV</source>
        <translation>Konturen als CSV</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copied to clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy a problem report or open the log folder</source>
        <translation>Einen Problembericht kopieren oder den Protokollordner öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Copy mask</source>
        <translation>Maske kopieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy mask from previous scan</source>
        <translation>Maske der vorherigen Aufnahme kopieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy report text</source>
        <translation>Berichtstext kopieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Copy the report and send it with a description of what you did and what happened.</source>
        <translation>Kopieren Sie den Bericht und senden Sie ihn mit einer Beschreibung, was Sie getan haben und was geschehen ist.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy what the report says of this scan, to paste it elsewhere</source>
        <translation>Kopieren, was der Bericht über diese Aufnahme sagt, um es anderswo einzufügen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Correct the mask</source>
        <translation>Maske korrigieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Correlation with the map of a network with shuffled weights: {value} (near 0 is better).</source>
        <translation>Korrelation mit der Karte eines Netzes mit zufällig vertauschten Gewichten: {value} (nahe 0 ist besser).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Could not be resolved:</source>
        <translation>Nicht geklärt werden konnten:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Counting the finals… {share} %</source>
        <translation>Endfassungen werden gezählt… {share} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Creating the sample study…</source>
        <translation>Beispielstudie wird erstellt…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ctrl (hold)</source>
        <translation>Strg (halten)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Current reader; click to change</source>
        <translation>Aktueller Befunder; zum Ändern klicken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Cut out</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>D : W</source>
        <translation>T : B</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>DICOM Segmentation (DICOM scans only)</source>
        <translation>DICOM Segmentation (nur DICOM-Aufnahmen)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>DICOM files in this folder and its sub-folders: {count}. “Store” stores all of them.</source>
        <translation>DICOM-Dateien in diesem Ordner und seinen Unterordnern: {count}. „Archivieren“ archiviert alle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_sr.py"/>
        <source>DICOM report with measurements and BI-RADS (DICOM scans only)</source>
        <translation>DICOM-Bericht mit Messwerten und BI-RADS (nur DICOM-Aufnahmen)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>DICOM reports go into a folder beside it and have patient and study of their scans.</source>
        <translation>DICOM-Berichte kommen in einen Ordner daneben und haben Patient und Untersuchung ihrer Aufnahmen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>DICOMweb is preferred: it can be encrypted and asks for a password. Passwords are asked when you connect, and are kept in the system's keyring, never in a file.</source>
        <translation>DICOMweb ist vorzuziehen: Es kann verschlüsselt sein und fragt nach einem Passwort. Passwörter werden beim Verbinden abgefragt und im Schlüsselbund des Systems behalten, nie in einer Datei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete {model}? Its weights are lost; drafts and finals stay. This cannot be undone.</source>
        <translation>{model} löschen? Die Gewichte gehen verloren; Entwürfe und Endfassungen bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Deletion {deletion} (lower is better), insertion {insertion} (higher is better).</source>
        <translation>Deletion {deletion} (niedriger ist besser), Insertion {insertion} (höher ist besser).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Depth (antero-posterior)</source>
        <translation>Tiefe (anteroposterior)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Depth (down the scan) / width (across it). Above 1, the lesion is taller than wide</source>
        <translation>Tiefe (senkrecht in der Aufnahme) / Breite (waagerecht). Über 1 ist die Läsion höher als breit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe each lesion in the terms of BI-RADS</source>
        <translation>Jede Läsion in BI-RADS-Begriffen beschreiben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe lesion</source>
        <translation>Läsion beschreiben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei belegt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Dice held out</source>
        <translation>Dice zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Dice of draft and final</source>
        <translation>Dice von Entwurf und Endfassung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Dice on held-out finals</source>
        <translation>Dice der zurückgehaltenen Endfassungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on the lesions of the guard set fell by {fall} ({change}); at most {limit} is allowed.</source>
        <translation>Der Dice bei den Läsionen des Kontrollsatzes sank um {fall} ({change}); höchstens {limit} ist erlaubt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on {lesions}: {change}, difference {mean} (95 % interval {low} to {high})</source>
        <translation>Dice bei {lesions}: {change}, Differenz {mean} (95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value}</source>
        <translation>Dice {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value} of the possible lesion</source>
        <translation>Dice {value} der möglichen Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, lesions</source>
        <translation>Dice, Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, worst tenth</source>
        <translation>Dice, schlechtestes Zehntel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Difference against the ground truth</source>
        <translation>Abweichung von der Referenz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard (recommended)</source>
        <translation>Verwerfen (empfohlen)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard all drafts of this clip that were carried from another frame and not accepted</source>
        <translation>Alle Entwürfe dieses Clips verwerfen, die aus einem anderen Bild übertragen und nicht angenommen wurden</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Discard carried draft</source>
        <translation>Übertragenen Entwurf verwerfen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Discard carried drafts</source>
        <translation>Übertragene Entwürfe verwerfen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard the correction and use the draft again; can be undone</source>
        <translation>Korrektur verwerfen und wieder den Entwurf verwenden; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Display: {how}</source>
        <translation>Darstellung: {how}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Distance between the two margins where both see a lesion. Number of scans in brackets</source>
        <translation>Abstand der beiden Ränder, wo beide eine Läsion sehen. Anzahl der Aufnahmen in Klammern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance between the two marks</source>
        <translation>Abstand zwischen den beiden Marken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance from the nipple</source>
        <translation>Abstand zur Mamille</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance to the skin</source>
        <translation>Abstand zur Haut</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Do not apply</source>
        <translation>Nicht anwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Do not show the model's assessment</source>
        <translation>Beurteilung des Modells nicht anzeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Doppler</source>
        <translation>Doppler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Doppler spectrum</source>
        <translation>Dopplerspektrum</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Draft (possible)</source>
        <translation>Entwurf (möglich)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Draft compared with final</source>
        <translation>Entwurf im Vergleich zur Endfassung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Draft imported from {source}</source>
        <translation>Entwurf importiert aus {source}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draft threshold</source>
        <translation>Entwurfsschwelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draft threshold, in percent</source>
        <translation>Entwurfsschwelle in Prozent</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Drafts made: {count}. They stay hidden until you sign off.</source>
        <translation>Entwürfe erstellt: {count}. Sie bleiben bis zur Freigabe verborgen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Drafts, for you to correct and sign off</source>
        <translation>Entwürfe, die Sie korrigieren und freigeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Drafts: masks that the model proposed ({count})</source>
        <translation>Entwürfe: vom Modell vorgeschlagene Masken ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Drag an end to set black or white. Drag between the ends to move both</source>
        <translation>Ein Ende ziehen, um Schwarz oder Weiß festzulegen. Dazwischen ziehen, um beide zu verschieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag from inside to push the margin out, from outside to push it in; hold Ctrl to reverse</source>
        <translation>Von innen ziehen schiebt den Rand nach außen, von außen nach innen; Strg halten kehrt um</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to change window/level</source>
        <translation>Ziehen ändert die Fensterung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to measure, drag an end to move it; Ctrl+click removes a ruler</source>
        <translation>Ziehen zum Messen, ein Ende ziehen zum Verschieben; Strg+Klick entfernt ein Lineal</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw a region</source>
        <translation>Region zeichnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Draw a region…</source>
        <translation>Region zeichnen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region</source>
        <translation>Eine Region umfahren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Draw around a region on the scan. Your mask does not change. Esc leaves this.</source>
        <translation>Umfahren Sie eine Region auf der Aufnahme. Ihre Maske ändert sich nicht. Esc beendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region to see where the network looked for it; your mask does not change</source>
        <translation>Eine Region umfahren, um zu sehen, wohin das Netz für sie geblickt hat; Ihre Maske ändert sich nicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draw around a region; hold Ctrl to cut it out</source>
        <translation>Region umfahren; Strg halten zum Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Draw lines between pixels that are large on the screen.</source>
        <translation>Linien zwischen Pixeln zeichnen, die auf dem Bildschirm groß sind.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Draw ruler</source>
        <translation>Lineal zeichnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Draw the consensus on this scan, starting from an existing mask</source>
        <translation>Den Konsens auf dieser Aufnahme zeichnen, ausgehend von einer vorhandenen Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Drawing time per scan</source>
        <translation>Zeichenzeit je Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Drop to open {name}</source>
        <translation>Loslassen, um {name} zu öffnen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Echo pattern</source>
        <translation>Echomuster</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/edge_brush.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edge brush</source>
        <translation>Kantenpinsel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edit a signed-off scan again</source>
        <translation>Eine freigegebene Aufnahme wieder bearbeiten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Edit archives…</source>
        <translation>Archive bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit the consensus</source>
        <translation>Konsens bearbeiten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Empty draft</source>
        <translation>Leerer Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>End of the list: it goes on from the top.</source>
        <translation>Ende der Liste: weiter von oben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Enter a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Enter the distance between the marks</source>
        <translation>Abstand zwischen den Marken eingeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Enter the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>Epoche {done} von {total} auf {device}; Trainingsaufnahmen: {train}, zurückgehalten: {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch {epoch}: {value}</source>
        <translation>Epoche {epoch}: {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Equivalent diameter</source>
        <translation>Äquivalentdurchmesser</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase lesion</source>
        <translation>Läsion radieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every frame of this clip already has a draft.</source>
        <translation>Jedes Bild dieses Clips hat bereits einen Entwurf.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every key frame and every other scan already has a draft.</source>
        <translation>Alle Schlüsselbilder und alle anderen Aufnahmen haben bereits einen Entwurf.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Every possible lesion</source>
        <translation>Jede mögliche Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every scan already has a draft.</source>
        <translation>Jede Aufnahme hat bereits einen Entwurf.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Every scan has a draft.</source>
        <translation>Jede Aufnahme hat einen Entwurf.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive.</source>
        <translation>Alles läuft auf diesem Rechner. Nur was Sie in ein Archiv übertragen, verlässt ihn.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive. Research software, not a medical device.</source>
        <translation>Alles läuft auf diesem Rechner. Nur was Sie in ein Archiv übertragen, verlässt ihn. Forschungssoftware, kein Medizinprodukt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Everything works on this computer.</source>
        <translation>Auf diesem Rechner funktioniert alles.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export figure…</source>
        <translation>Abbildung exportieren…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export folder</source>
        <translation>Exportordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export masks to a folder</source>
        <translation>Masken in einen Ordner exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Export or report</source>
        <translation>Export oder Bericht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export the masks of the selected scans only</source>
        <translation>Nur die Masken der ausgewählten Aufnahmen exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Export without patient data</source>
        <translation>Ohne Patientendaten exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export: {count} selected</source>
        <translation>Exportieren: {count} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fewer than {least} finals with a lesion: only the model's threshold is adjusted, not its masks, and the click tool does not learn.</source>
        <translation>Weniger als {least} Endfassungen mit Läsion: Nur die Schwelle des Modells wird angepasst, nicht seine Masken, und das Klickwerkzeug lernt nicht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figure exported: {file}.</source>
        <translation>Abbildung exportiert: {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures (*.pdf *.png)</source>
        <translation>Abbildungen (*.pdf *.png)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Figures before and after</source>
        <translation>Werte vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures exported to {count} files, the first: {file}.</source>
        <translation>Abbildungen in {count} Dateien exportiert, die erste: {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File or folder with masks</source>
        <translation>Datei oder Ordner mit Masken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>File or ground truth to check</source>
        <translation>Datei oder Referenz zu prüfen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File with masks</source>
        <translation>Datei mit Masken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Files of an earlier export are still in this folder: {count}.</source>
        <translation>Dateien eines früheren Exports sind noch in diesem Ordner: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files retrieved: {count}.</source>
        <translation>Abgerufene Dateien: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files stored: {stored} of {count}.</source>
        <translation>Archivierte Dateien: {stored} von {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that could not be retrieved: {count}.</source>
        <translation>Dateien, die nicht abgerufen werden konnten: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that were there already: {count}.</source>
        <translation>Bereits vorhandene Dateien: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files, and what the archive answered</source>
        <translation>Dateien und die Antwort des Archivs</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/fill.py"/>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fill all holes in the mask</source>
        <translation>Alle Löcher der Maske füllen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Filled masks</source>
        <translation>Gefüllte Masken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter scans</source>
        <translation>Aufnahmen filtern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter: {what}</source>
        <translation>Filter: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals</source>
        <translation>Endfassungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Finals by reader: {readers}.</source>
        <translation>Endfassungen je Befunder: {readers}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals to train on</source>
        <translation>Endfassungen für das Training</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Finals: masks that you signed off ({count})</source>
        <translation>Endfassungen: von Ihnen freigegebene Masken ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Find words in all pages of the help</source>
        <translation>Wörter auf allen Seiten der Hilfe finden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Fine-tune</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune failed</source>
        <translation>Nachtraining fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune finished</source>
        <translation>Nachtraining beendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}</source>
        <translation>Nachtraining: Epoche {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}, {left} left</source>
        <translation>Nachtraining: Epoche {done} von {total}, noch {left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: judging</source>
        <translation>Nachtraining: Beurteilung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: starting…</source>
        <translation>Nachtraining: startet…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Fine-tuned from</source>
        <translation>Nachtrainiert aus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Fine-tuned from {model}.</source>
        <translation>Nachtrainiert aus {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fine-tune…</source>
        <translation>Nachtraining…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning could not start: {reason}</source>
        <translation>Das Nachtraining konnte nicht starten: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished.</source>
        <translation>Ein Nachtraining ist beendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. It is unknown whether the new model helps.</source>
        <translation>Das Nachtraining ist beendet. Es ist unbekannt, ob das neue Modell hilft.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model passed the comparison.</source>
        <translation>Das Nachtraining ist beendet. Das neue Modell hat den Vergleich bestanden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model was refused; the current one is unchanged.</source>
        <translation>Das Nachtraining ist beendet. Das neue Modell wurde abgelehnt; das aktuelle ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning is running.</source>
        <translation>Ein Nachtraining läuft.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fine-tuning needs at least {least} signed-off scans; you have {count} in this study.</source>
        <translation>Das Nachtraining braucht mindestens {least} freigegebene Aufnahmen; in dieser Studie haben Sie {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Firm draft</source>
        <translation>Sicherer Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Firm draft (bar above the line): {count}</source>
        <translation>Sicherer Entwurf (Balken über der Linie): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Firm draft (lesion probability {share})</source>
        <translation>Sicherer Entwurf (Läsionswahrscheinlichkeit {share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts at the slightest suspicion. Fewest missed lesions</source>
        <translation>Sichere Entwürfe beim geringsten Verdacht. Am wenigsten übersehene Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts only where the model is sure. Fewest false drafts on normal scans</source>
        <translation>Sichere Entwürfe nur, wo das Modell sicher ist. Am wenigsten falsche Entwürfe auf Normalaufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts where a lesion is more likely than not</source>
        <translation>Sichere Entwürfe, wo eine Läsion eher wahrscheinlich ist als nicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Firm drafts: {what}.</source>
        <translation>Sichere Entwürfe: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>First reader</source>
        <translation>Erstbefunder</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Five steps on the sample study</source>
        <translation>Fünf Schritte an der Beispielstudie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag</source>
        <translation>Merker</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag the selected scans ({count}) with this note (optional):</source>
        <translation>Merker für die ausgewählten Aufnahmen ({count}) mit dieser Notiz setzen (optional):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag with one note for all</source>
        <translation>Merker mit einer Notiz für alle setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Flagged</source>
        <translation>Mit Merker</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flags removed: {count}.</source>
        <translation>Merker entfernt: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag…</source>
        <translation>Merker setzen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Folder for the studies</source>
        <translation>Ordner für die Untersuchungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder of DICOM files</source>
        <translation>Ordner mit DICOM-Dateien</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder with masks</source>
        <translation>Ordner mit Masken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Folder {folder} in each study, beside the scans</source>
        <translation>Ordner {folder} in jeder Studie, neben den Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>For keyboard shortcuts, press {key}.</source>
        <translation>Für Tastenkürzel {key} drücken.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Four views</source>
        <translation>Vier Ansichten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame of this clip</source>
        <translation>Bild dieses Clips</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>From date</source>
        <translation>Ab Datum</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the current consensus</source>
        <translation>Aus dem aktuellen Konsens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the majority</source>
        <translation>Aus der Mehrheit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>From the nipple</source>
        <translation>Zur Mamille</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From {reader}'s mask</source>
        <translation>Aus der Maske von {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Further errors since then: {count}.</source>
        <translation>Weitere Fehler seither: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma: above 1, mid-grey tissue becomes brighter</source>
        <translation>Gamma: über 1 wird mittelgraues Gewebe heller</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Gate weight, not importance: what {model} lets through ({method}, {layer}).</source>
        <translation>Gate-Gewicht, nicht Wichtigkeit: was {model} durchlässt ({method}, {layer}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Give a command another key.</source>
        <translation>Einem Befehl eine andere Taste geben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Give each archive a name of its own.</source>
        <translation>Geben Sie jedem Archiv einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back to {model}</source>
        <translation>Zurück zu {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Go on with the usual settings (Esc)</source>
        <translation>Mit den üblichen Einstellungen weiter (Esc)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Go to it (double click)</source>
        <translation>Zu ihr wechseln (Doppelklick)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to largest lesion</source>
        <translation>Zur größten Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to next panel</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the BI-RADS form, and in it to the next lesion</source>
        <translation>Zum BI-RADS-Formular, und darin zur nächsten Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the first frame of this clip</source>
        <translation>Zum ersten Bild dieses Clips</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the frame of this clip with the largest lesion</source>
        <translation>Zum Bild dieses Clips mit der größten Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Go to the largest lesion ({words})</source>
        <translation>Zur größten Läsion ({words})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the last frame of this clip</source>
        <translation>Zum letzten Bild dieses Clips</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the next scan that shows the same view</source>
        <translation>Zur nächsten Aufnahme, die dieselbe Ansicht zeigt</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ground truth</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Ground truth and class</source>
        <translation>Referenz und Klasse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Ground truth hidden</source>
        <translation>Referenz verborgen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Ground truth, written into the study</source>
        <translation>Referenz, in die Studie geschrieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Grow</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Guard set</source>
        <translation>Kontrollsatz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Guard: phantom {number}</source>
        <translation>Kontrolle: Phantom {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>H (hold)</source>
        <translation>H (halten)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>HD95</source>
        <translation>HD95</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>HD95, {unit}</source>
        <translation>HD95, {unit}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Hash of what it was trained on: the same hash, the same data</source>
        <translation>Hash der Trainingsdaten: gleicher Hash, gleiche Daten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Heat inside the region: {inside} %, of {area} % of the area.</source>
        <translation>Heatmap-Anteil in der Region: {inside} %, bei {area} % der Fläche.</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Heatmap of the model in use</source>
        <translation>Heatmap des aktiven Modells</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>Heatmap: from 0 to the maximum of this scan</source>
        <translation>Heatmap: von 0 bis zum Maximum dieser Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Heatmap: method, target, check</source>
        <translation>Heatmap: Methode, Ziel, Prüfung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Heatmap: opacity</source>
        <translation>Heatmap: Deckkraft</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap: where the network looked</source>
        <translation>Heatmap: wohin das Netz geblickt hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Held-out finals</source>
        <translation>Zurückgehaltene Endfassungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Hidden until you sign off: {what}</source>
        <translation>Verborgen bis zur Freigabe: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Hidden until you sign this scan off</source>
        <translation>Verborgen, bis Sie diese Aufnahme freigeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Hidden until you sign this scan off.</source>
        <translation>Verborgen, bis Sie diese Aufnahme freigeben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide from the worklist; nothing else changes</source>
        <translation>Aus der Arbeitsliste ausblenden; sonst ändert sich nichts</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide ground truth and class until sign-off</source>
        <translation>Referenz und Klasse bis zur Freigabe verbergen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide names, IDs, dates and file names of patients in the window, and number the scans</source>
        <translation>Namen, IDs, Daten und Dateinamen von Patienten im Fenster verbergen und die Aufnahmen nummerieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide the draft until sign-off</source>
        <translation>Entwurf bis zur Freigabe verbergen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Hide until sign-off</source>
        <translation>Bis zur Freigabe verbergen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hides names, IDs, dates and file names of patients in the whole window.</source>
        <translation>Verbirgt Namen, IDs, Daten und Dateinamen von Patienten im ganzen Fenster.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion</source>
        <translation>Höchster Grauwert, der als Läsion zählt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion; auto: Otsu's threshold of the region</source>
        <translation>Höchster Grauwert, der als Läsion zählt; auto: Otsu-Schwelle der Region</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to erase</source>
        <translation>Strg halten zum Radieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to paint</source>
        <translation>Strg halten zum Malen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>How much training may change the model</source>
        <translation>Wie stark das Training das Modell ändern darf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How much undo keeps, over all scans. With less, the oldest steps go.</source>
        <translation>Wie viel Rückgängig behält, über alle Aufnahmen. Bei weniger gehen die ältesten Schritte.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that came with the scan is drawn.</source>
        <translation>Wie die Maske gezeichnet wird, die mit der Aufnahme kam.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that the model proposed is drawn.</source>
        <translation>Wie die Maske gezeichnet wird, die das Modell vorschlug.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>How this model compares with the one it started from is unknown.</source>
        <translation>Es ist unbekannt, wie dieses Modell gegenüber dem Ausgangsmodell abschneidet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How your own mask is drawn over the scan.</source>
        <translation>Wie Ihre eigene Maske über der Aufnahme gezeichnet wird.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>If a scan has a draft</source>
        <translation>Falls eine Aufnahme einen Entwurf hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>If a study is read-only, its annotations are in busviewer's own folder instead.</source>
        <translation>Ist eine Studie schreibgeschützt, liegen ihre Annotationen stattdessen im Ordner von busviewer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Immediately</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import masks</source>
        <translation>Masken importieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Import masks…</source>
        <translation>Masken importieren…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In my user folder</source>
        <translation>In meinem Benutzerordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>In progress (bar below the line): {count}</source>
        <translation>In Arbeit (Balken unter der Linie): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In the study folder</source>
        <translation>Im Studienordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Include possible lesions ({count})</source>
        <translation>Mögliche Läsionen einschließen ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Interpolate between pixels, except at high zoom (over 4 screen pixels per scan pixel)</source>
        <translation>Zwischen Pixeln interpolieren, außer bei starkem Zoom (über 4 Bildschirmpixel je Aufnahmepixel)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count}</source>
        <translation>Entfernte Inseln: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than a disc of {mm} mm)</source>
        <translation>Entfernte Inseln: {count} (kleiner als eine Scheibe von {mm} mm)</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than {percent} % of the scan)</source>
        <translation>Entfernte Inseln: {count} (kleiner als {percent} % der Aufnahme)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>It is unknown whether this model helps, and it may be worse than the current one. Use it anyway?</source>
        <translation>Es ist unbekannt, ob dieses Modell hilft; es kann schlechter sein als das aktuelle. Trotzdem verwenden?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>It is unknown whether {model} helps. Use it anyway?</source>
        <translation>Es ist unbekannt, ob {model} hilft. Trotzdem verwenden?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>It is unknown which scans {model} was trained on.</source>
        <translation>Es ist unbekannt, mit welchen Aufnahmen {model} trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>It is used with the new model only if it is better after 1, 2 and 3 clicks</source>
        <translation>Es wird mit dem neuen Modell nur verwendet, wenn es nach 1, 2 und 3 Klicks besser ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>It is written into each annotation that you make.</source>
        <translation>Er wird in jede Ihrer Annotationen geschrieben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>It starts from {model}, not from {in_use}: each fine-tune learns anew from all finals so far.</source>
        <translation>Es geht von {model} aus, nicht von {in_use}: Jedes Nachtraining lernt neu aus allen bisherigen Endfassungen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Keep correction</source>
        <translation>Korrektur behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Keep current model</source>
        <translation>Aktuelles Modell behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Keep dark pixels</source>
        <translation>Dunkle Pixel behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Keep drafts</source>
        <translation>Entwürfe behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Keep in the system's keyring</source>
        <translation>Im Schlüsselbund des Systems behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keep largest island</source>
        <translation>Größte Insel behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Keep mask</source>
        <translation>Maske behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Keep running and close</source>
        <translation>Weiterlaufen lassen und schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Keep the draft that is there</source>
        <translation>Vorhandenen Entwurf behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keyboard pointer</source>
        <translation>Tastaturzeiger</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Keyboard pointer: the arrow keys move it (with Shift: 10 pixels), Space presses and releases.</source>
        <translation>Tastaturzeiger: Die Pfeiltasten bewegen ihn (mit Umschalt: 10 Pixel), die Leertaste drückt und lässt los.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Language and theme</source>
        <translation>Sprache und Design</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Largest lesion: {words}.</source>
        <translation>Größte Läsion: {words}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest: frame {number}</source>
        <translation>Größte: Bild {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Layer shown in this view</source>
        <translation>Ebene in dieser Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Learn the program in five steps on the sample study</source>
        <translation>Das Programm in fünf Schritten an der Beispielstudie kennenlernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Leave the comparison (Esc)</source>
        <translation>Vergleich verlassen (Esc)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Left button, drag with the View tool</source>
        <translation>Linke Taste, ziehen mit dem Werkzeug Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion</source>
        <translation>Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion in that view</source>
        <translation>Läsion in jener Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lesion numbers and axes</source>
        <translation>Läsionsnummern und -achsen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Lesion or no lesion</source>
        <translation>Läsion oder keine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion probability</source>
        <translation>Läsionswahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion {number}</source>
        <translation>Läsion {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} mm, perpendicular axis {perpendicular} mm</source>
        <translation>Läsion {number}: Längsachse {long} mm, senkrechte Achse {perpendicular} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} px, perpendicular axis {perpendicular} px</source>
        <translation>Läsion {number}: Längsachse {long} px, senkrechte Achse {perpendicular} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions</source>
        <translation>Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by BI-RADS category</source>
        <translation>Läsionen nach BI-RADS-Kategorie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by class and size</source>
        <translation>Läsionsgröße nach Klasse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Lesions missed</source>
        <translation>Läsionen übersehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Let the model propose a mask for this scan</source>
        <translation>Das Modell eine Maske für diese Aufnahme vorschlagen lassen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Lighter pen pressure makes a smaller brush</source>
        <translation>Leichterer Stiftdruck macht den Pinsel kleiner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Link zoom and pan of the scan beside to this one, by mm if both have a spacing</source>
        <translation>Zoom und Verschiebung der Aufnahme daneben an diese koppeln, in mm, wenn beide einen Pixelabstand haben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>List of names</source>
        <translation>Namensliste</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>List, switch, compare, export, import and delete models</source>
        <translation>Modelle auflisten, wechseln, vergleichen, exportieren, importieren und löschen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Local contrast (CLAHE)</source>
        <translation>Lokaler Kontrast (CLAHE)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Log, without names</source>
        <translation>Protokoll, ohne Namen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long</source>
        <translation>Längs</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, mm</source>
        <translation>Längsachse, mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, px (uncalibrated)</source>
        <translation>Längsachse, px (nicht kalibriert)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long axis: the greatest distance between two points of the lesion</source>
        <translation>Längsachse: der größte Abstand zweier Punkte der Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Look at the draft</source>
        <translation>Entwurf ansehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Looking for a graphics card…</source>
        <translation>Suche nach einer Grafikkarte…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Looking through the masks…</source>
        <translation>Masken werden durchgesehen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>M-mode</source>
        <translation>M-Mode</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of two readers: where both agree.</source>
        <translation>Mehrheit von zwei Befundern: wo beide übereinstimmen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of {count} readers: what more than half marked.</source>
        <translation>Mehrheit von {count} Befundern: was mehr als die Hälfte markiert hat.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make new drafts; corrections are kept. Of a clip, only its key frames</source>
        <translation>Neue Entwürfe erstellen; Korrekturen bleiben. Von Clips nur die Schlüsselbilder</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make the mask larger or smaller by its lesion probability</source>
        <translation>Maske nach ihrer Läsionswahrscheinlichkeit vergrößern oder verkleinern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Malignant</source>
        <translation>Maligne</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Mark this scan to return to it later</source>
        <translation>Diese Aufnahme merken, um später zu ihr zurückzukehren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Mask carried to {count} of {total} frames.</source>
        <translation>Maske auf {count} von {total} Bildern übertragen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks are written as PNG files beside the scans, or where this study has its masks. Ground truth that is there is never replaced. A mask must have the same size as its scan.</source>
        <translation>Masken werden als PNG-Dateien neben die Aufnahmen geschrieben oder dorthin, wo diese Studie ihre Masken hat. Vorhandene Referenz wird nie ersetzt. Eine Maske muss so groß sein wie ihre Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks exported to {folder}: {count}.</source>
        <translation>Nach {folder} exportierte Masken: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks found: {masks}. Scans that they belong to: {scans}.</source>
        <translation>Gefundene Masken: {masks}. Zugehörige Aufnahmen: {scans}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks have the same size as the scan, pixel for pixel. Measurements, notes and rulers are written beside them as CSV. Choose a folder outside the study.</source>
        <translation>Masken haben dieselbe Größe wie die Aufnahme, Pixel für Pixel. Messwerte, Notizen und Lineale werden daneben als CSV geschrieben. Wählen Sie einen Ordner außerhalb der Studie.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as drafts: {count}.</source>
        <translation>Als Entwürfe importierte Masken: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as ground truth: {count}.</source>
        <translation>Als Referenz importierte Masken: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks not imported: {count}.</source>
        <translation>Nicht importierte Masken: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks that cannot be imported</source>
        <translation>Masken, die nicht importiert werden können</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks to export</source>
        <translation>Zu exportierende Masken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Match {at} of {count} on this page</source>
        <translation>Fundstelle {at} von {count} auf dieser Seite</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Mean of all</source>
        <translation>Mittel aus allen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Measure a distance or two axes</source>
        <translation>Einen Abstand oder zwei Achsen messen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Memory for undo</source>
        <translation>Speicher für Rückgängig</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Message: {text}</source>
        <translation>Meldung: {text}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Middle button, drag</source>
        <translation>Mittlere Taste, ziehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix in scans that the model knows</source>
        <translation>Dem Modell bekannte Aufnahmen beimischen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix scans that the model knows into the training, so that it does not forget them</source>
        <translation>Dem Training Aufnahmen beimischen, die das Modell kennt, damit es sie nicht vergisst</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Model and device</source>
        <translation>Modell und Gerät</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Model to compare with</source>
        <translation>Vergleichsmodell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Model's assessment</source>
        <translation>Beurteilung des Modells</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models, each below the one it was fine-tuned from</source>
        <translation>Modelle, jedes unter dem, aus dem es nachtrainiert wurde</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More lesions of the {name} are missed: {before} before, {after} after, of {count}.</source>
        <translation>Mehr Läsionen übersehen ({name}): {before} vorher, {after} nachher, von {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More normal scans of the {name} are drawn on: {before} before, {after} after, of {count}.</source>
        <translation>Mehr Normalaufnahmen mit Entwurf ({name}): {before} vorher, {after} nachher, von {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>More view tools</source>
        <translation>Weitere Ansichtswerkzeuge</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Most uncertain</source>
        <translation>Unsicherste</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move a pointer over the scan with the arrow keys; Space presses and releases, so that every tool can be used without a mouse</source>
        <translation>Einen Zeiger mit den Pfeiltasten über die Aufnahme bewegen; die Leertaste drückt und lässt los, sodass jedes Werkzeug ohne Maus bedienbar ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the focus from the scan to the next panel, and back</source>
        <translation>Den Fokus von der Aufnahme zum nächsten Bereich und zurück setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the pointer by 1 pixel; with Shift, by 10</source>
        <translation>Den Zeiger um 1 Pixel bewegen, mit Umschalt um 10</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin inwards</source>
        <translation>Den ganzen Rand nach innen verschieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin outwards</source>
        <translation>Den ganzen Rand nach außen verschieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Moving it replaces your mask; undo brings it back</source>
        <translation>Verschieben ersetzt Ihre Maske; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>My class</source>
        <translation>Meine Klasse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>My finals</source>
        <translation>Meine Endfassungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>My note</source>
        <translation>Meine Notiz</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>NIfTI masks</source>
        <translation>NIfTI-Masken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>NOT SAVED</source>
        <translation>NICHT GESPEICHERT</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study</source>
        <translation>In dieser Studie bekannte Namen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study (Down)</source>
        <translation>In dieser Studie bekannte Namen (Pfeil ab)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Near-duplicate</source>
        <translation>Beinahe-Duplikat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans}</source>
        <translation>Beinahe-Duplikat von {scans}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans} and {count} more</source>
        <translation>Beinahe-Duplikat von {scans} und {count} weiteren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Near-duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicates (scans that show the same view). Click to go to one:</source>
        <translation>Beinahe-Duplikate (Aufnahmen, die dieselbe Ansicht zeigen). Klicken, um zu einem zu wechseln:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Network layer of the heatmap</source>
        <translation>Netzschicht der Heatmap</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Network {number} of the model alone.</source>
        <translation>Nur Netz {number} des Modells.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>New in the folder: {count}.</source>
        <translation>Neu im Ordner: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study</source>
        <translation>Neuer Befunder in dieser Studie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study. Did you mean {name}? That reader has {count} here.</source>
        <translation>Neuer Befunder in dieser Studie. Meinten Sie {name}? Unter diesem Namen: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next lesion</source>
        <translation>Nächste Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next near-duplicate</source>
        <translation>Nächstes Beinahe-Duplikat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Next scan</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next unread scan</source>
        <translation>Nächste unbefundete Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>No assessment: {reason}</source>
        <translation>Keine Beurteilung: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No burnt-in marks</source>
        <translation>Keine eingebrannten Markierungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>No burnt-in text was found. Look whether there is any.</source>
        <translation>Kein eingebrannter Text gefunden. Prüfen Sie, ob es welchen gibt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No class</source>
        <translation>Keine Klasse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>No command or shortcut matches “{text}”.</source>
        <translation>Kein Befehl oder Tastenkürzel passt zu „{text}“.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>No consensus could be made on {count} of the scans:</source>
        <translation>Auf {count} der Aufnahmen ließ sich kein Konsens bilden:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No draft yet</source>
        <translation>Noch kein Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No file and no ground truth that needs a check has been found.</source>
        <translation>Keine Datei und keine Referenz, die geprüft werden muss, wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>No final with a lesion: only from when on a draft is firm is adjusted, not the model's masks.</source>
        <translation>Keine Endfassung mit Läsion: Angepasst wird nur, ab wann ein Entwurf sicher ist, nicht die Masken des Modells.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>No frame of this clip has a mask or a draft with a lesion. Segment the clip first.</source>
        <translation>Kein Bild dieses Clips hat eine Maske oder einen Entwurf mit Läsion. Segmentieren Sie zuerst den Clip.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>No gain can be seen on the finals kept for choosing.</source>
        <translation>Bei den Endfassungen, die für die Auswahl zurückgelegt wurden, ist kein Gewinn zu sehen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>No gain can be seen on the finals that judge. {figures}. Sign off more scans.</source>
        <translation>Bei den bewertenden Endfassungen ist kein Gewinn zu sehen. {figures}. Geben Sie weitere Aufnahmen frei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>No ground truth</source>
        <translation>Keine Referenz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No heatmap: {reason}</source>
        <translation>Keine Heatmap: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No lesion</source>
        <translation>Keine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion ({key})</source>
        <translation>Keine Läsion ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>No lesion on {count}</source>
        <translation>{count} ohne Läsion freigeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No lesion was predicted: the strongest 1 % of the logits are explained.</source>
        <translation>Keine Läsion vorhergesagt: Erklärt werden die stärksten 1 % der Logits.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No lesion with a category is signed off yet.</source>
        <translation>Noch keine Läsion mit einer Kategorie ist freigegeben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion, and never ask again</source>
        <translation>Keine Läsion, nicht mehr fragen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>No lesion…</source>
        <translation>Keine Läsion…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>No mask yet</source>
        <translation>Noch keine Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>No model is selected. Choose one in the Model menu.</source>
        <translation>Kein Modell gewählt. Wählen Sie eines im Menü Modell.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No more scans to sign off ({count}).</source>
        <translation>Keine Aufnahmen mehr freizugeben ({count}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No near-duplicate of this scan has been found.</source>
        <translation>Zu dieser Aufnahme wurde kein Beinahe-Duplikat gefunden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No near-duplicates have been found in this study.</source>
        <translation>In dieser Studie wurden keine Beinahe-Duplikate gefunden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No open draft has a known uncertainty. Use Segment to make drafts.</source>
        <translation>Kein offener Entwurf hat eine bekannte Unsicherheit. Mit Segmentieren erstellen Sie Entwürfe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan can be shown while you edit a consensus.</source>
        <translation>Während Sie einen Konsens bearbeiten, kann keine andere Aufnahme gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan of this case is known.</source>
        <translation>Keine andere Aufnahme dieses Falls ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>No page has all of these words. Try fewer, or the beginning of a word.</source>
        <translation>Keine Seite enthält alle diese Wörter. Versuchen Sie weniger Wörter oder den Anfang eines Wortes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>No recent studies. You can start with the sample study: its lesions are known.</source>
        <translation>Noch keine Studien geöffnet. Sie können mit der Beispielstudie beginnen: Ihre Läsionen sind bekannt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>No scan has a draft yet. Segment scans first, or export the finals.</source>
        <translation>Noch keine Aufnahme hat einen Entwurf. Segmentieren Sie zuerst Aufnahmen oder exportieren Sie die Endfassungen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a firm draft. Use Segment to make drafts.</source>
        <translation>Keine Aufnahme hat einen sicheren Entwurf. Mit Segmentieren erstellen Sie Entwürfe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a possible lesion waiting for your decision.</source>
        <translation>Keine Aufnahme hat eine mögliche Läsion, die auf Ihre Entscheidung wartet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has been removed since you opened the study.</source>
        <translation>Seit Sie die Studie geöffnet haben, wurde keine Aufnahme entfernt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>No scan has two saved versions.</source>
        <translation>Keine Aufnahme hat zwei gespeicherte Versionen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan in the filtered list matches “{text}”.</source>
        <translation>Keine Aufnahme der gefilterten Liste passt zu „{text}“.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is flagged. Use Flag to mark a scan to return to.</source>
        <translation>Keine Aufnahme hat einen Merker. Mit Merker markieren Sie eine Aufnahme, zu der Sie zurückkehren wollen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is in progress. A scan is in progress once you draw or note something.</source>
        <translation>Keine Aufnahme ist in Arbeit. Eine Aufnahme ist in Arbeit, sobald Sie etwas zeichnen oder notieren.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No scan is open.</source>
        <translation>Keine Aufnahme ist geöffnet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is unread. You have worked on every scan.</source>
        <translation>Keine Aufnahme ist unbefundet. Sie haben an jeder Aufnahme gearbeitet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches all filters: {what}.</source>
        <translation>Keine Aufnahme passt zu allen Filtern: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches the filter: {what}.</source>
        <translation>Keine Aufnahme passt zum Filter: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches “{text}”.</source>
        <translation>Keine Aufnahme passt zu „{text}“.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a draft is signed off yet.</source>
        <translation>Noch keine Aufnahme mit Entwurf ist freigegeben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a lesion is signed off yet.</source>
        <translation>Noch keine Aufnahme mit Läsion ist freigegeben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with drawing is signed off yet.</source>
        <translation>Noch keine Aufnahme mit Zeichnung ist freigegeben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>No shortcut is left for: {commands}.</source>
        <translation>Ohne Tastenkürzel bleiben: {commands}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>No study is open, so no work is affected. You can continue.</source>
        <translation>Keine Studie ist geöffnet, daher ist keine Arbeit betroffen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No unread scans left ({count}).</source>
        <translation>Keine unbefundeten Aufnahmen mehr ({count}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No unreadable scan has been found.</source>
        <translation>Keine unlesbare Aufnahme wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>No volume: uncalibrated.</source>
        <translation>Kein Volumen: nicht kalibriert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans can be signed off.</source>
        <translation>Keine der ausgewählten Aufnahmen kann freigegeben werden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans has a class.</source>
        <translation>Keine der ausgewählten Aufnahmen hat eine Klasse.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans has a draft. Segment them first.</source>
        <translation>Keine der ausgewählten Aufnahmen hat einen Entwurf. Segmentieren Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is flagged.</source>
        <translation>Keine der ausgewählten Aufnahmen hat einen Merker.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is hidden.</source>
        <translation>Keine der ausgewählten Aufnahmen ist ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans is signed off. Sign them off first, or export the drafts.</source>
        <translation>Keine der ausgewählten Aufnahmen ist freigegeben. Geben Sie sie zuerst frei oder exportieren Sie die Entwürfe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Normal scans drawn on</source>
        <translation>Normalaufnahmen mit Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Not a medical device. For research and teaching; not for diagnosis or treatment.</source>
        <translation>Kein Medizinprodukt. Für Forschung und Lehre; nicht für Diagnose oder Behandlung.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Not available for this scan</source>
        <translation>Für diese Aufnahme nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not classified by me</source>
        <translation>Nicht von mir klassifiziert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not flagged</source>
        <translation>Ohne Merker</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Not measured: {reason}</source>
        <translation>Nicht gemessen: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Note and flag</source>
        <translation>Notiz und Merker</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>Nothing changed. To use the possible lesion as it is, accept it</source>
        <translation>Nichts wurde geändert. Um die mögliche Läsion unverändert zu verwenden, nehmen Sie sie an</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Nothing could be retrieved. Is “Ultrasound only” right for this study?</source>
        <translation>Nichts konnte abgerufen werden. Ist „Nur Ultraschall“ für diese Untersuchung richtig?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing found (lesion probability {share})</source>
        <translation>Nichts gefunden (Läsionswahrscheinlichkeit {share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Nothing found (point above the line): {count}</source>
        <translation>Nichts gefunden (Pünktchen über der Linie): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing is drawn in the mask imported from {source}</source>
        <translation>In der aus {source} importierten Maske ist nichts eingezeichnet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Nothing is sent. The report contains no scans, file names or patient data.</source>
        <translation>Nichts wird gesendet. Der Bericht enthält keine Aufnahmen, Dateinamen oder Patientendaten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Nothing is signed off yet. Sign off scans to see results here.</source>
        <translation>Noch nichts ist freigegeben. Geben Sie Aufnahmen frei, um hier Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing to report: this scan has no mask yet.</source>
        <translation>Nichts zu berichten: Diese Aufnahme hat noch keine Maske.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off. Segment the scan, draw the lesion, or sign off as no lesion</source>
        <translation>Nichts freizugeben. Segmentieren Sie die Aufnahme, zeichnen Sie die Läsion ein oder geben Sie ohne Läsion frei</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off: the draft is hidden. Draw the lesion, or sign off as no lesion</source>
        <translation>Nichts freizugeben: Der Entwurf ist verborgen. Zeichnen Sie die Läsion ein oder geben Sie ohne Läsion frei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Nothing was exported: your latest work is not saved yet (see the status bar).</source>
        <translation>Nichts wurde exportiert: Ihre letzte Arbeit ist noch nicht gespeichert (siehe Statusleiste).</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Nothing was found in the box</source>
        <translation>Im Rahmen wurde nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>Nothing was found in this scan. Draw the lesion, or sign off as no lesion</source>
        <translation>In dieser Aufnahme wurde nichts gefunden. Zeichnen Sie die Läsion ein oder geben Sie ohne Läsion frei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing was reported: your latest work is not saved yet (see the status bar).</source>
        <translation>Kein Bericht erstellt: Ihre letzte Arbeit ist noch nicht gespeichert (siehe Statusleiste).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Number of the lesion in the other view</source>
        <translation>Nummer der Läsion in der anderen Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Numbers instead of names; you see what becomes black before it is written</source>
        <translation>Nummern statt Namen; vor dem Schreiben sehen Sie, was geschwärzt wird</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Occlusion (takes some seconds)</source>
        <translation>Okklusion (dauert einige Sekunden)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Of brushes and eraser, in pixels of the scan.</source>
        <translation>Von Pinseln und Radierer, in Pixeln der Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Of clips, only key frames were segmented.</source>
        <translation>Von Clips wurden nur Schlüsselbilder segmentiert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/hdf5.py"/>
        <source>One HDF5 file</source>
        <translation>Eine HDF5-Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>One line per scan: Dice, HD95, classes and consensus</source>
        <translation>Eine Zeile je Aufnahme: Dice, HD95, Klassen und Konsens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>One of these finals has changed since, so the consensus is outdated.</source>
        <translation>Eine dieser Endfassungen wurde seither geändert, der Konsens ist daher veraltet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>One view</source>
        <translation>Eine Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only from when a draft is firm</source>
        <translation>Nur ab wann ein Entwurf sicher ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Only lesion {number}</source>
        <translation>Nur Läsion {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only the threshold</source>
        <translation>Nur die Schwelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Only {finals}{among}; at least {least} are needed to compare the models. Sign off more scans with a lesion.</source>
        <translation>Nur {finals}{among}; mindestens {least} sind nötig, um die Modelle zu vergleichen. Geben Sie weitere Aufnahmen mit einer Läsion frei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/open_controller.py"/>
        <source>Open a folder of scans</source>
        <translation>Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open a folder of scans…</source>
        <translation>Ordner mit Aufnahmen öffnen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>Open a study first: the models are compared on its scans.</source>
        <translation>Öffnen Sie zuerst eine Studie: Die Modelle werden an deren Aufnahmen verglichen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Open from archive</source>
        <translation>Aus Archiv öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open from archive…</source>
        <translation>Aus Archiv öffnen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open sample study</source>
        <translation>Beispielstudie öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune</source>
        <translation>Nachtraining öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that has ended</source>
        <translation>Beendetes Nachtraining öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that is running</source>
        <translation>Laufendes Nachtraining öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Open the study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Open {folder}</source>
        <translation>{folder} öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Opening the sample study for the tour…</source>
        <translation>Beispielstudie für den Rundgang wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Orientation</source>
        <translation>Orientierung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Other finals, by models trained without them</source>
        <translation>Übrige Endfassungen, durch Modelle, die ohne sie trainiert wurden</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view</source>
        <translation>Andere Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view of this lesion</source>
        <translation>Andere Ansicht dieser Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Outcome of the drafts</source>
        <translation>Ergebnis der Entwürfe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_masks.py"/>
        <source>Outline of each reader</source>
        <translation>Kontur jedes Befunders</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Overlap of the two masks. 1 where neither reader sees a lesion, 0 where only one does</source>
        <translation>Überlappung der beiden Masken. 1, wenn kein Befunder eine Läsion sieht, 0, wenn nur einer eine sieht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: 2 × shared pixels / (pixels of one mask + pixels of the other)</source>
        <translation>Überlappung: 2 × gemeinsame Pixel / (Pixel der einen Maske + Pixel der anderen)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: shared pixels / pixels in either mask</source>
        <translation>Überlappung: gemeinsame Pixel / Pixel in mindestens einer Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <source>Overlays are shown to the left of this line. Drag it, or move it with the arrow keys</source>
        <translation>Overlays werden links von dieser Linie gezeigt. Ziehen Sie sie, oder bewegen Sie sie mit den Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Own AE title</source>
        <translation>Eigener AE-Titel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Own models</source>
        <translation>Eigene Modelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>PDF or PNG, by the ending of the file name. The model in use predicts each scan anew; the heatmap is made as chosen beside the scan. Scans that you read blind are left out until they are signed off.</source>
        <translation>PDF oder PNG, je nach Dateiendung. Das aktive Modell sagt jede Aufnahme neu vorher; die Heatmap entspricht der Auswahl neben der Aufnahme. Verblindet befundete Aufnahmen fehlen, bis sie freigegeben sind.</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, named as in BUSI</source>
        <translation>PNG-Masken, benannt wie in BUSI</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, values 0 and 1</source>
        <translation>PNG-Masken, Werte 0 und 1</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint the lesion</source>
        <translation>Läsion malen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint tissue of similar brightness; stops at edges</source>
        <translation>Gewebe ähnlicher Helligkeit malen; hält an Kanten an</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Paints tissue of similar brightness, stops at edges; hold Ctrl to erase</source>
        <translation>Malt Gewebe ähnlicher Helligkeit, hält an Kanten an; Strg halten zum Radieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Passed: better than the model it started from</source>
        <translation>Bestanden: besser als das Ausgangsmodell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Patient and study</source>
        <translation>Patient und Untersuchung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient name</source>
        <translation>Patientenname</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pen pressure sets the size</source>
        <translation>Stiftdruck bestimmt die Größe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perp.</source>
        <translation>Senkr.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perpendicular axis: the greatest extent at right angles to the long axis</source>
        <translation>Senkrechte Achse: die größte Ausdehnung im rechten Winkel zur Längsachse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Pixel grid</source>
        <translation>Pixelraster</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Pixel spacing</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels added to and removed from the draft</source>
        <translation>Zum Entwurf hinzugefügte und daraus entfernte Pixel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels that the correction adds to the draft and removes from it</source>
        <translation>Pixel, die die Korrektur zum Entwurf hinzufügt und aus ihm entfernt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pixels with at least this lesion probability belong to the mask</source>
        <translation>Pixel mit mindestens dieser Läsionswahrscheinlichkeit gehören zur Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Play this clip over and over, or stop</source>
        <translation>Diesen Clip in Schleife abspielen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Possible lesion</source>
        <translation>Mögliche Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Possible lesion (ring above the line): {count}</source>
        <translation>Mögliche Läsion (Ring über der Linie): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Possible lesion ({percent} %): accept it (Y), draw the lesion, or sign off as no lesion (0)</source>
        <translation>Mögliche Läsion ({percent} %): annehmen (Y), Läsion einzeichnen oder ohne Läsion freigeben (0)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Possible lesion ({share})</source>
        <translation>Mögliche Läsion ({share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Possible lesion: not used as a mask until you accept it</source>
        <translation>Mögliche Läsion: zählt erst als Maske, wenn Sie sie annehmen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Posterior features</source>
        <translation>Dorsale Schallphänomene</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Predicted lesion</source>
        <translation>Vorhergesagte Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press the new shortcut for {command}, or Esc to cancel.</source>
        <translation>Drücken Sie das neue Tastenkürzel für {command} oder Esc zum Abbrechen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {brush} and paint on the scan; hold Ctrl to erase. {undo} takes back the last stroke.</source>
        <translation>Drücken Sie {brush} und malen Sie auf der Aufnahme; Strg halten zum Radieren. {undo} nimmt den letzten Strich zurück.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {heatmap} to see where the network looked, or {difference} to compare the draft with the ground truth. Press the key again to hide it.</source>
        <translation>Drücken Sie {heatmap}, um zu sehen, wohin das Netz geschaut hat, oder {difference}, um den Entwurf mit der Referenz zu vergleichen. Dieselbe Taste blendet es wieder aus.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key} when the mask is right. It is then your final, and the next scan opens.</source>
        <translation>Drücken Sie {key}, wenn die Maske stimmt. Sie ist dann Ihre Endfassung, und die nächste Aufnahme öffnet sich.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key}: the model proposes a mask, the draft. The first time takes a few seconds longer.</source>
        <translation>Drücken Sie {key}: Das Modell schlägt eine Maske vor, den Entwurf. Das erste Mal dauert einige Sekunden länger.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Press, and press again to release</source>
        <translation>Drücken; noch einmal drücken lässt los</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Pressed</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous frame</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Previous match</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous or next frame of a clip</source>
        <translation>Vorheriges oder nächstes Bild eines Clips</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Previous scan</source>
        <translation>Vorherige Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Privacy mode</source>
        <translation>Datenschutzmodus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>Privacy mode is on: names of patients and files are hidden.</source>
        <translation>Datenschutzmodus ist an: Patienten- und Dateinamen sind verborgen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Privacy mode: what identifies the patient is hidden.</source>
        <translation>Datenschutzmodus: Patientenbezogene Angaben sind verborgen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Problems of this study ({count}):</source>
        <translation>Probleme dieser Studie ({count}):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Problems…</source>
        <translation>Probleme…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/parts.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Progress of the fine-tune</source>
        <translation>Fortschritt des Nachtrainings</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/push.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push margin</source>
        <translation>Rand verschieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push the margin outwards from inside, or inwards from outside</source>
        <translation>Den Rand von innen nach außen oder von außen nach innen schieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>PyTorch finds no CUDA device</source>
        <translation>PyTorch findet kein CUDA-Gerät</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Quiet</source>
        <translation>Zurückhaltend</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>READ ONLY</source>
        <translation>SCHREIBGESCHÜTZT</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Re&amp;set</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach: how far from a click the margin may move, in pixels</source>
        <translation>Reichweite: wie weit von einem Klick sich der Rand bewegen darf, in Pixeln</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide ground truth and class, and show a number instead of the name, until you sign the scan off</source>
        <translation>Verblindet befunden: Referenz und Klasse bis zur Freigabe der Aufnahme verbergen und eine Nummer statt des Namens zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide the draft of each scan until you sign it off</source>
        <translation>Verblindet befunden: den Entwurf jeder Aufnahme bis zur Freigabe verbergen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Read blind: hide until sign-off</source>
        <translation>Verblindet befunden: bis zur Freigabe verbergen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: scans are numbered, and you see ground truth and class once you have signed the scan off.</source>
        <translation>Verblindet befunden: Aufnahmen sind nummeriert, Referenz und Klasse sehen Sie nach der Freigabe der Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: you see the draft of a scan once you have signed the scan off.</source>
        <translation>Verblindet befunden: den Entwurf einer Aufnahme sehen Sie nach ihrer Freigabe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Read blind? Until sign-off, hide from {name}:</source>
        <translation>Verblindet befunden? Bis zur Freigabe vor {name} verbergen:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader name</source>
        <translation>Name des Befunders</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Reader name:</source>
        <translation>Name des Befunders:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader, language, theme, model, keys and where things are stored</source>
        <translation>Befunder, Sprache, Design, Modell, Tasten und Speicherorte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader…</source>
        <translation>Befunder…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reading</source>
        <translation>Befundung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reading order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Reading the annotations…</source>
        <translation>Annotationen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>Reading the result…</source>
        <translation>Ergebnis wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reapply sorting and filter</source>
        <translation>Sortierung und Filter neu anwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reapply sorting and filter (scans have changed)</source>
        <translation>Sortierung und Filter neu anwenden (Aufnahmen haben sich geändert)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reass&amp;ign</source>
        <translation>Neu &amp;zuweisen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies</source>
        <translation>Zuletzt geöffnete Studien</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies are hidden in privacy mode.</source>
        <translation>Zuletzt geöffnete Studien sind im Datenschutzmodus verborgen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Red boxes become black in the exported copies. Yellow boxes are text on the tissue and stay. Click a box to switch it, drag to draw one. Of a clip you see all frames laid over each other.</source>
        <translation>Rote Kästen werden in den exportierten Kopien geschwärzt. Gelbe Kästen sind Text auf dem Gewebe und bleiben. Klicken schaltet einen Kasten um, Ziehen zeichnet einen neuen. Bei einem Clip sehen Sie alle Bilder überlagert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Reddish purple</source>
        <translation>Rotviolett</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/refine.py"/>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Refused: keep the current model</source>
        <translation>Abgelehnt: aktuelles Modell behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region_grow.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Region growing</source>
        <translation>Region Growing</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Released</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all other islands</source>
        <translation>Alle anderen Inseln entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers</source>
        <translation>Alle Lineale entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers from this scan</source>
        <translation>Alle Lineale dieser Aufnahme entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove everything from the mask</source>
        <translation>Alles aus der Maske entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove flags</source>
        <translation>Merker entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Remove island</source>
        <translation>Insel entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove islands too small to be lesions</source>
        <translation>Inseln entfernen, die zu klein für Läsionen sind</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove my class</source>
        <translation>Meine Klasse entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove or restore islands</source>
        <translation>Inseln entfernen oder wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Remove patient data</source>
        <translation>Patientendaten entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Remove ruler</source>
        <translation>Lineal entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove small islands</source>
        <translation>Kleine Inseln entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove your class from the selected scans ({count})?</source>
        <translation>Ihre Klasse von den ausgewählten Aufnahmen ({count}) entfernen?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove {count}</source>
        <translation>{count} entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove {folder} from the list</source>
        <translation>{folder} aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Removed from the folder: {count}; your work is kept.</source>
        <translation>Aus dem Ordner entfernt: {count}; Ihre Arbeit bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report (PDF)…</source>
        <translation>Bericht (PDF)…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Report text copied to clipboard.</source>
        <translation>Berichtstext in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Report written: {file}. Pages: {count}.</source>
        <translation>Bericht erstellt: {file}. Seiten: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Reports (*.pdf)</source>
        <translation>Berichte (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level</source>
        <translation>Fensterung zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level, gamma, inversion and local contrast</source>
        <translation>Fensterung, Gamma, Invertierung und lokalen Kontrast zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore all defaults…</source>
        <translation>Alles auf Standard zurücksetzen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Restore draft</source>
        <translation>Entwurf wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Restore draft inside</source>
        <translation>Entwurf innen wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Restore island</source>
        <translation>Insel wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the default of 1 setting? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>1 Einstellung auf den Standard zurücksetzen? Befunder, Verblindung, Datenschutzmodus, Tastenkürzel und Archive bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the defaults of {count} settings? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>{count} Einstellungen auf den Standard zurücksetzen? Befunder, Verblindung, Datenschutzmodus, Tastenkürzel und Archive bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve and open</source>
        <translation>Abrufen und öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve the next {count} studies of the list in the background</source>
        <translation>Die nächsten {count} Untersuchungen der Liste im Hintergrund abrufen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving study {progress} files</source>
        <translation>Untersuchung wird abgerufen: {progress} Dateien</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving…</source>
        <translation>Abruf läuft…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reverse order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reverse the tool: the brush erases</source>
        <translation>Werkzeug umkehren: Der Pinsel radiert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Right button, drag</source>
        <translation>Rechte Taste, ziehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Right panel</source>
        <translation>Rechter Bereich</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Ruler type</source>
        <translation>Art des Lineals</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>S&amp;tudy</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Same case</source>
        <translation>Gleicher Fall</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save in my user folder and close</source>
        <translation>In meinem Benutzerordner speichern und schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Save the consensus as it is and go back</source>
        <translation>Den Konsens so speichern und zurückgehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Saved to {file}</source>
        <translation>Gespeichert in {file}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Saved to {file}.</source>
        <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Scale bar</source>
        <translation>Maßstabsbalken</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/canvas.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scan</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan beside</source>
        <translation>Aufnahme daneben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Scan of the training set</source>
        <translation>Aufnahme aus den Trainingsdaten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Scan to show beside</source>
        <translation>Daneben gezeigte Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/information_controller.py"/>
        <source>Scan {number}</source>
        <translation>Aufnahme {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan, masks and heatmap side by side, as PDF or PNG</source>
        <translation>Aufnahme, Masken und Heatmap nebeneinander, als PDF oder PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Scan, second view</source>
        <translation>Aufnahme, zweite Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Scans</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans are numbered, text outside the tissue becomes black, DICOM headers lose what tells of the patient. Notes are left out. Text on the tissue stays unless you mark it. Choose a new folder.</source>
        <translation>Aufnahmen werden nummeriert, Text außerhalb des Gewebes wird geschwärzt, DICOM-Header verlieren Angaben zum Patienten. Notizen entfallen. Text auf dem Gewebe bleibt, wenn Sie ihn nicht markieren. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Scans at most</source>
        <translation>Aufnahmen höchstens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans of this study: {scans}. Judged by your finals: {finals}; by ground truth: {truths}.</source>
        <translation>Aufnahmen dieser Studie: {scans}. Nach Ihren Endfassungen beurteilt: {finals}, nach der Referenz: {truths}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans resolved: {count}. The other versions are kept as files.</source>
        <translation>Geklärte Aufnahmen: {count}. Die anderen Versionen bleiben als Dateien erhalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans skipped: {count}.</source>
        <translation>Übersprungene Aufnahmen: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans skipped: {count}. The first: {reason}</source>
        <translation>Übersprungene Aufnahmen: {count}. Die erste: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Scans that both signed off, largest disagreement first</source>
        <translation>Von beiden freigegebene Aufnahmen, größte Abweichung zuerst</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Scans that you signed off ({count})</source>
        <translation>Von Ihnen freigegebene Aufnahmen ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Scans whose draft was kept: {count}.</source>
        <translation>Aufnahmen, deren Entwurf behalten wurde: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Scans with a correction or a firm draft, which will not count: {count}.</source>
        <translation>Aufnahmen mit Korrektur oder sicherem Entwurf, die nicht zählen werden: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans with two saved versions</source>
        <translation>Aufnahmen mit zwei gespeicherten Versionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Scans with two saved versions: {count}. Neither version is shown until you choose.</source>
        <translation>Aufnahmen mit zwei gespeicherten Versionen: {count}. Keine wird angezeigt, bis Sie wählen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Scans, the most harmed first</source>
        <translation>Aufnahmen, die am stärksten verschlechterten zuerst</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search an archive (PACS) and retrieve studies</source>
        <translation>Ein Archiv (PACS) durchsuchen und Untersuchungen abrufen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Search commands and shortcuts</source>
        <translation>Befehle und Tastenkürzel suchen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search help…</source>
        <translation>Hilfe durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_results.py"/>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search words of the name, class or note; numbers, such as dice&lt;0.7, uncertainty&gt;0.3 or lesion&gt;0.4; or values, such as state:unread, draft:possible, marks:calipers or lesion:no</source>
        <translation>Wörter aus Name, Klasse oder Notiz suchen; Zahlen wie dice&lt;0.7, uncertainty&gt;0.3 oder lesion&gt;0.4; oder Werte wie state:unread, draft:possible, marks:calipers oder lesion:no</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Searching for near-duplicates and burnt-in marks</source>
        <translation>Suche nach Beinahe-Duplikaten und eingebrannten Markierungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Second reader</source>
        <translation>Zweitbefunder</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sections of the card</source>
        <translation>Abschnitte der Modellkarte</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Segment</source>
        <translation>Segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment again</source>
        <translation>Neu segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment all</source>
        <translation>Alle segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment all scans without a draft</source>
        <translation>Alle Aufnahmen ohne Entwurf segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment every frame</source>
        <translation>Alle Bilder segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every frame of this clip that has no draft yet</source>
        <translation>Jedes Bild dieses Clips segmentieren, das noch keinen Entwurf hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every scan that has no draft yet; of a clip, only its key frames</source>
        <translation>Jede Aufnahme segmentieren, die noch keinen Entwurf hat; von Clips nur die Schlüsselbilder</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment key frames</source>
        <translation>Schlüsselbilder segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment only the frames in which the picture has changed clearly, 5 to 30 frames apart</source>
        <translation>Nur die Bilder segmentieren, in denen sich der Bildinhalt deutlich geändert hat, im Abstand von 5 bis 30 Bildern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Segment runs on this device, in this precision; change the device in the Model menu</source>
        <translation>Segmentiert wird auf diesem Gerät mit dieser Genauigkeit; das Gerät lässt sich im Menü Modell ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Segment selected</source>
        <translation>Ausgewählte segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Segment the scan</source>
        <translation>Aufnahme segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Segment the scan first. The heatmap explains the predicted lesion.</source>
        <translation>Segmentieren Sie zuerst die Aufnahme. Die Heatmap erklärt die vorhergesagte Läsion.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Segment the scan or draw a lesion to describe it.</source>
        <translation>Segmentieren Sie die Aufnahme oder zeichnen Sie eine Läsion ein, um sie zu beschreiben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Segment the scan to see the model's assessment.</source>
        <translation>Segmentieren Sie die Aufnahme, um die Beurteilung des Modells zu sehen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the unread scan again with {model}? Finals and corrections do not change.</source>
        <translation>Die unbefundete Aufnahme mit {model} neu segmentieren? Endfassungen und Korrekturen ändern sich nicht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the {count} unread scans again with {model}? Finals and corrections do not change.</source>
        <translation>Die {count} unbefundeten Aufnahmen mit {model} neu segmentieren? Endfassungen und Korrekturen ändern sich nicht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>Segment {scan}</source>
        <translation>{scan} segmentieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound</source>
        <translation>Läsionen im Mammasonogramm segmentieren, korrigieren und freigeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound, and fine-tune the model.</source>
        <translation>Läsionen im Mammasonogramm segmentieren, korrigieren und freigeben und das Modell nachtrainieren.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor (1 core).</source>
        <translation>Segmentiert wird auf dem Prozessor dieses Rechners (1 Kern).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor ({count} cores).</source>
        <translation>Segmentiert wird auf dem Prozessor dieses Rechners ({count} Kerne).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on {name}.</source>
        <translation>Segmentiert wird auf {name}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select all shown</source>
        <translation>Alle gezeigten auswählen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select all: {place}</source>
        <translation>Alle auswählen: {place}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select every scan in the list</source>
        <translation>Jede Aufnahme der Liste auswählen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select newest</source>
        <translation>Neueste auswählen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Select one scan in the list, other than the one on screen, to show it beside.</source>
        <translation>Wählen Sie in der Liste eine andere als die angezeigte Aufnahme aus, um sie daneben zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Selected scans</source>
        <translation>Ausgewählte Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected scans with another class: {count}. Replace it?</source>
        <translation>Ausgewählte Aufnahmen mit anderer Klasse: {count}. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected: {count}</source>
        <translation>Ausgewählt: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Self-test…</source>
        <translation>Selbsttest…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Sensitivity {name}: {counts}.</source>
        <translation>Sensitivität {name}: {counts}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set black and white at the darkest and brightest 0.5 % of the scan</source>
        <translation>Schwarz und Weiß auf die dunkelsten und hellsten 0,5 % der Aufnahme setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Set class</source>
        <translation>Klasse setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for all scans of this size in the same folder that have no spacing</source>
        <translation>Für alle gleich großen Aufnahmen desselben Ordners ohne Pixelabstand setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for folder</source>
        <translation>Für den Ordner setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for this scan</source>
        <translation>Für diese Aufnahme setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale from two depth marks</source>
        <translation>Maßstab aus zwei Tiefenmarken setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Set spacing</source>
        <translation>Pixelabstand setzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>Settings, keys.{command} = {key}: {reason}; the default shortcut is used</source>
        <translation>Einstellungen, keys.{command} = {key}: {reason}; es gilt das Standardkürzel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Share of scans that the model knows</source>
        <translation>Anteil dem Modell bekannter Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the ground truth that the mask covers</source>
        <translation>Anteil der Referenz, den die Maske abdeckt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the mask that lies on the ground truth</source>
        <translation>Anteil der Maske, der auf der Referenz liegt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Shift+Wheel</source>
        <translation>Umschalt+Mausrad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a bar of a round length in mm or cm, where the spacing is known</source>
        <translation>Einen Balken von runder Länge in mm oder cm zeigen, wo der Pixelabstand bekannt ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show a bar of a round length over the scan.</source>
        <translation>Einen Balken von runder Länge über der Aufnahme zeigen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a second view at the same zoom: the scan without overlays, or with another layer</source>
        <translation>Eine zweite Ansicht im selben Zoom zeigen: die Aufnahme ohne Overlays oder mit einer anderen Ebene</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan of the same case or patient beside each scan</source>
        <translation>Neben jeder Aufnahme eine andere desselben Falls oder Patienten zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan to the right: a near-duplicate, one of the same case, or one that you choose</source>
        <translation>Rechts eine andere Aufnahme zeigen: ein Beinahe-Duplikat, eine desselben Falls oder eine gewählte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Show beside</source>
        <translation>Daneben zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Show beside: {which}</source>
        <translation>Daneben zeigen: {which}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show draft, ground truth and heatmap beside the scan at the same zoom</source>
        <translation>Entwurf, Referenz und Heatmap neben der Aufnahme im selben Zoom zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show in the worklist again</source>
        <translation>Wieder in der Arbeitsliste zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show lines between pixels at high zoom</source>
        <translation>Bei starkem Zoom Linien zwischen den Pixeln zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show masks as a light fill instead of outlines</source>
        <translation>Masken als leichte Füllung statt als Konturen zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show one screen pixel per scan pixel</source>
        <translation>Ein Bildschirmpixel je Aufnahmepixel zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide all that is to the right of the scan</source>
        <translation>Alles rechts der Aufnahme ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide everything drawn over the scan</source>
        <translation>Alles über die Aufnahme Gezeichnete ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show overlays only to the left of a line that you can drag</source>
        <translation>Overlays nur links einer verschiebbaren Linie zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the help on the part of the window that you are in; works offline</source>
        <translation>Die Hilfe zu dem Teil des Fensters zeigen, in dem Sie sind; auch ohne Internet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show the model's assessment</source>
        <translation>Beurteilung des Modells zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment after you sign off the scan</source>
        <translation>Beurteilung des Modells nach der Freigabe der Aufnahme anzeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment as soon as it is available</source>
        <translation>Beurteilung des Modells anzeigen, sobald sie vorliegt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the near-duplicate of each scan beside it</source>
        <translation>Neben jeder Aufnahme ihr Beinahe-Duplikat zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the number, long axis and perpendicular axis of each lesion. Two or more lesions are always numbered</source>
        <translation>Nummer, Längsachse und senkrechte Achse jeder Läsion zeigen. Zwei oder mehr Läsionen sind immer nummeriert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the regions that a DICOM scan names (tissue, colour flow, Doppler spectrum, M-mode), and their scales</source>
        <translation>Die Regionen zeigen, die eine DICOM-Aufnahme nennt (Gewebe, Farbdoppler, Dopplerspektrum, M-Mode), und ihre Maßstäbe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan after it in the list beside each scan</source>
        <translation>Neben jeder Aufnahme die in der Liste folgende zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan before it in the list beside each scan</source>
        <translation>Neben jeder Aufnahme die in der Liste vorherige zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan only</source>
        <translation>Nur die Aufnahme zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan without overlays</source>
        <translation>Aufnahme ohne Overlays zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the selected scan beside the one on screen</source>
        <translation>Die ausgewählte Aufnahme neben der angezeigten zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the whole scan</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the window on the whole screen</source>
        <translation>Das Fenster auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show true positive, false negative and false positive pixels against the ground truth</source>
        <translation>Richtig positive, falsch negative und falsch positive Pixel gegenüber der Referenz zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what could not be read, written or used</source>
        <translation>Zeigen, was nicht gelesen, geschrieben oder verwendet werden konnte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the DICOM file says of patient, study and device</source>
        <translation>Zeigen, was die DICOM-Datei über Patient, Untersuchung und Gerät sagt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the model can and cannot do, and its accuracy</source>
        <translation>Zeigen, was das Modell kann und was nicht, und wie genau es ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show where the network looked for one lesion of the draft after another, then for all</source>
        <translation>Zeigen, wohin das Netz für eine Läsion des Entwurfs nach der anderen geblickt hat, dann für alle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Show where the network looked to find this mask</source>
        <translation>Zeigen, wohin das Netz für diese Maske geblickt hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show window (W), level (L) and zoom in a corner of the canvas</source>
        <translation>Fensterbreite (W), Fensterlage (L) und Zoom in einer Ecke der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show your progress and results in this study</source>
        <translation>Ihren Fortschritt und Ihre Ergebnisse in dieser Studie zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Shown after you sign off the scan.</source>
        <translation>Wird nach der Freigabe der Aufnahme angezeigt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Sign off a scan first.</source>
        <translation>Geben Sie zuerst eine Aufnahme frei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that none of these scans shows a lesion. You are asked to confirm</source>
        <translation>Freigeben, dass keine dieser Aufnahmen eine Läsion zeigt. Sie werden um Bestätigung gebeten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that there is no lesion and go to the next scan</source>
        <translation>Freigeben, dass keine Läsion da ist, und zur nächsten Aufnahme wechseln</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off the correction of each scan, or its unchanged draft. You are asked to confirm</source>
        <translation>Die Korrektur oder den unveränderten Entwurf jeder Aufnahme freigeben. Sie werden um Bestätigung gebeten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) as no lesion?</source>
        <translation>Die ausgewählten Aufnahmen ({count}) ohne Läsion freigeben?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) without viewing each one? The correction of each, or its unchanged draft, becomes its final.</source>
        <translation>Die ausgewählten Aufnahmen ({count}) freigeben, ohne jede anzusehen? Die Korrektur oder der unveränderte Entwurf wird jeweils zur Endfassung.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off this mask and go to the next scan</source>
        <translation>Diese Maske freigeben und zur nächsten Aufnahme wechseln</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off {count}</source>
        <translation>{count} freigeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Signed off</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Signed off (dot below the line): {count}</source>
        <translation>Freigegeben (Punkt unter der Linie): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Signed off as</source>
        <translation>Freigegeben als</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Signed off by both</source>
        <translation>Von beiden freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans</source>
        <translation>Freigegebene Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans with drawing, in order</source>
        <translation>Freigegebene Aufnahmen mit Zeichnung, der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Skip tour</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth display</source>
        <translation>Geglättete Darstellung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the margin under the brush</source>
        <translation>Den Rand unter dem Pinsel glätten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth the scan while its pixels are small on the screen.</source>
        <translation>Die Aufnahme glätten, solange ihre Pixel auf dem Bildschirm klein sind.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the whole margin</source>
        <translation>Den ganzen Rand glätten</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/smoothing.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smoothing brush</source>
        <translation>Glättungspinsel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smooths the margin under the brush</source>
        <translation>Glättet den Rand unter dem Pinsel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Something does not work on this computer. Copy the report and send it to your support.</source>
        <translation>Auf diesem Rechner funktioniert etwas nicht. Kopieren Sie den Bericht und senden Sie ihn an Ihren Support.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Something is missing in it.</source>
        <translation>Darin fehlt etwas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sort and filter the worklist by the current state of the scans</source>
        <translation>Arbeitsliste nach dem aktuellen Stand der Aufnahmen sortieren und filtern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space (hold) and drag</source>
        <translation>Leertaste (halten) und ziehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space with the keyboard pointer</source>
        <translation>Leertaste mit dem Tastaturzeiger</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Stale file handle</source>
        <translation>veralteter Dateizugriff</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Start from a possible lesion</source>
        <translation>Mit einer möglichen Läsion beginnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Start from ground truth</source>
        <translation>Von der Referenz ausgehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Start from readers' masks</source>
        <translation>Von den Masken der Befunder ausgehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Starting mask for drawing tools</source>
        <translation>Ausgangsmaske der Zeichenwerkzeuge</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Step for growing, shrinking or smoothing the margin</source>
        <translation>Schrittweite zum Vergrößern, Verkleinern oder Glätten des Rands</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Step {at} of {count}</source>
        <translation>Schritt {at} von {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stop and keep best</source>
        <translation>Anhalten, bestes behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/clip_controller.py"/>
        <source>Stopped at frame {number}.</source>
        <translation>Angehalten bei Bild {number}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Stopped at frame {number}: {why}.</source>
        <translation>Angehalten bei Bild {number}: {why}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Stopped. Click Refresh to read the annotations again.</source>
        <translation>Angehalten. Klicken Sie auf Aktualisieren, um die Annotationen erneut zu lesen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Stopped. Drafts made so far: {count}.</source>
        <translation>Angehalten. Bisher erstellte Entwürfe: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stopping after this epoch…</source>
        <translation>Hält nach dieser Epoche an…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Storage</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store DICOM files of an export in an archive (PACS)</source>
        <translation>DICOM-Dateien eines Exports in ein Archiv (PACS) übertragen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store in archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store in archive…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Storing…</source>
        <translation>Wird archiviert…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found</source>
        <translation>Gefundene Untersuchungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found: {count}.</source>
        <translation>Gefundene Untersuchungen: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study date</source>
        <translation>Untersuchungsdatum</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Summary of {study}, reader {reader}</source>
        <translation>Übersicht über {study}, Befunder {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Summary…</source>
        <translation>Übersicht…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap black and white</source>
        <translation>Schwarz und Weiß tauschen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap brush and eraser</source>
        <translation>Pinsel und Radierer tauschen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Synthetic scans with known lesions, for trying out busviewer</source>
        <translation>Synthetische Aufnahmen mit bekannten Läsionen, zum Ausprobieren von busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF compression {compression} is not supported; save it uncompressed, or with LZW or Deflate</source>
        <translation>die TIFF-Kompression {compression} wird nicht unterstützt; unkomprimiert oder mit LZW oder Deflate speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF values of {kind} are not supported; save it with 8 or 16 bits</source>
        <translation>TIFF-Werte mit {kind} werden nicht unterstützt; mit 8 oder 16 Bit speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Take in masks made elsewhere, as drafts or as ground truth</source>
        <translation>Anderswo erstellte Masken übernehmen, als Entwürfe oder als Referenz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Take the terms marked computed or suggested as yours</source>
        <translation>Die als berechnet oder vorgeschlagen markierten Begriffe als eigene übernehmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs of the model and of the click tool).</source>
        <translation>Dauert {about} (Trainingsaufnahmen: {scans}, Epochen des Modells und des Klickwerkzeugs: {epochs}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs).</source>
        <translation>Dauert {about} (Trainingsaufnahmen: {scans}, Epochen: {epochs}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Test the program on this computer, and show a report to copy</source>
        <translation>Das Programm auf diesem Rechner testen und einen Bericht zum Kopieren zeigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>The busviewer icon</source>
        <translation>Das Symbol von busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>The candidate was discarded. The current model is unchanged.</source>
        <translation>Der Kandidat wurde verworfen. Das aktuelle Modell ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is no longer in the study.</source>
        <translation>Die gewählte Aufnahme ist nicht mehr in der Studie.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is the one you are reading.</source>
        <translation>Die gewählte Aufnahme ist die, die Sie gerade befunden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The click is outside the scan. Nothing changed</source>
        <translation>Der Klick liegt außerhalb der Aufnahme. Nichts wurde geändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>The click tool uses a network that was fine-tuned with this model.</source>
        <translation>Das Klickwerkzeug nutzt ein Netz, das mit diesem Modell nachtrainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The click tool uses its bundled network, because that of {model} cannot be used: {reason}</source>
        <translation>Das Klickwerkzeug nutzt sein mitgeliefertes Netz, weil das von {model} nicht verwendbar ist: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The colours of the window. Scans are shown the same in both.</source>
        <translation>Die Farben des Fensters. Aufnahmen sehen in beiden gleich aus.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus on {count} of these scans was drawn by hand. If you replace it, it stays in the file but is no longer used.</source>
        <translation>Der Konsens auf {count} dieser Aufnahmen wurde von Hand gezeichnet. Wenn Sie ihn ersetzen, bleibt er in der Datei, wird aber nicht mehr verwendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus was not started because your own work could not be saved.</source>
        <translation>Der Konsens wurde nicht begonnen, weil Ihre eigene Arbeit nicht gespeichert werden konnte.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>The devices could not be found: {reason}</source>
        <translation>Die Geräte konnten nicht ermittelt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>The disk does not respond.</source>
        <translation>Der Datenträger antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>The draft is empty at this threshold</source>
        <translation>Der Entwurf ist bei dieser Schwelle leer</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>The draft is firm, so it does not need to be accepted</source>
        <translation>Der Entwurf ist sicher und muss nicht angenommen werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>The draft is hidden until you sign this scan off</source>
        <translation>Der Entwurf ist verborgen, bis Sie diese Aufnahme freigeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The draft is ready. It stays hidden until you sign this scan off.</source>
        <translation>Der Entwurf ist fertig. Er bleibt verborgen, bis Sie diese Aufnahme freigeben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The draft was imported from {source}. There is no assessment by a model.</source>
        <translation>Der Entwurf wurde aus {source} importiert. Es gibt keine Beurteilung durch ein Modell.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>The drafts stay hidden until you sign off.</source>
        <translation>Die Entwürfe bleiben bis zur Freigabe verborgen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The file was replaced since you read it: your masks are of the earlier picture.</source>
        <translation>Die Datei wurde ersetzt, seit Sie sie befundet haben: Ihre Masken gehören zum früheren Bild.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>The finals could not be counted: {reason}</source>
        <translation>Die Endfassungen konnten nicht gezählt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>The gain may be chance. {figures}; the whole interval must lie above 0. Sign off more scans with a lesion.</source>
        <translation>Der Gewinn kann Zufall sein. {figures}; das ganze Intervall muss über 0 liegen. Geben Sie weitere Aufnahmen mit einer Läsion frei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The ground truth cannot be used: {reason}</source>
        <translation>Die Referenz ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>The ground truth is hidden until you sign this scan off</source>
        <translation>Die Referenz ist verborgen, bis Sie diese Aufnahme freigeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>The ground truth is hidden until you sign this scan off.</source>
        <translation>Die Referenz ist verborgen, bis Sie diese Aufnahme freigeben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap could not be checked: {reason}</source>
        <translation>Die Heatmap konnte nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap is hidden until you sign this scan off.</source>
        <translation>Die Heatmap ist verborgen, bis Sie diese Aufnahme freigeben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The held-out finals cannot tell. Training again without each half of the others, so that they judge too.</source>
        <translation>Die zurückgehaltenen Endfassungen erlauben kein Urteil. Es wird erneut ohne jeweils eine Hälfte der übrigen trainiert, damit auch sie urteilen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/language_controller.py"/>
        <source>The language cannot change yet: {what}. It changes to {language} when that ends, or at the next start.</source>
        <translation>Die Sprache kann noch nicht wechseln: {what}. Sie wechselt zu {language}, sobald das beendet ist, oder beim nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The language of the window.</source>
        <translation>Die Sprache des Fensters.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The map of a network with shuffled weights is flat.</source>
        <translation>Die Karte eines Netzes mit zufällig vertauschten Gewichten ist flach.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The mask is empty</source>
        <translation>Die Maske ist leer</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>The mask is empty. Draw the lesion, or sign off as no lesion</source>
        <translation>Die Maske ist leer. Zeichnen Sie die Läsion ein oder geben Sie ohne Läsion frei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The model averages {count} networks: the first one is trained, the others stay as they are.</source>
        <translation>Das Modell mittelt {count} Netze: Das erste wird trainiert, die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model card could not be read: {path} ({reason}).</source>
        <translation>Die Modellkarte konnte nicht gelesen werden: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use and its sensitivity; change them in the Model menu</source>
        <translation>Das aktive Modell und seine Sensitivität; beides lässt sich im Menü Modell ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use; change it in the Model menu</source>
        <translation>Das aktive Modell; es lässt sich im Menü Modell ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The model that proposes the drafts.</source>
        <translation>Das Modell, das die Entwürfe vorschlägt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>The model was imported. It is not in use yet.</source>
        <translation>Das Modell wurde importiert. Es ist noch nicht aktiv.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The model {model} gives no assessment of the lesion.</source>
        <translation>Das Modell {model} gibt keine Beurteilung der Läsion ab.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model's card</source>
        <translation>Die Modellkarte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/click_controller.py"/>
        <source>The network of the click tool cannot be used, so a click only moves the margin near it: {reason}</source>
        <translation>Das Netz des Klickwerkzeugs ist nicht verwendbar; ein Klick verschiebt daher nur den nahen Rand: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The network of the click tool is not available, so a box cannot be used. Click the lesion instead</source>
        <translation>Das Netz des Klickwerkzeugs ist nicht verfügbar, daher ist kein Rahmen möglich. Klicken Sie stattdessen die Läsion an</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The network to start from cannot be used: {reason}.</source>
        <translation>Das Ausgangsnetz ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The new draft is ready; your correction is kept. To use the draft instead, choose “Restore draft”.</source>
        <translation>Der neue Entwurf ist fertig; Ihre Korrektur bleibt. Um stattdessen den Entwurf zu verwenden, wählen Sie „Entwurf wiederherstellen“.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies are there: {count}. They are in the worklist.</source>
        <translation>Die nächsten Untersuchungen sind da: {count}. Sie stehen in der Arbeitsliste.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies could not be retrieved: {reason}</source>
        <translation>Die nächsten Untersuchungen konnten nicht abgerufen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>The number beside the lesion on the scan</source>
        <translation>Die Nummer neben der Läsion auf der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>The other view has no such lesion yet. Segment or draw it there.</source>
        <translation>Die andere Ansicht hat noch keine solche Läsion. Segmentieren oder zeichnen Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>The other window was closed. You can work on this study now</source>
        <translation>Das andere Fenster wurde geschlossen. Sie können jetzt an dieser Studie arbeiten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>The outline shows the current mask of each version: final, correction or draft.</source>
        <translation>Die Kontur zeigt die aktuelle Maske jeder Version: Endfassung, Korrektur oder Entwurf.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password is asked each time: {reason}.</source>
        <translation>Das Passwort wird jedes Mal abgefragt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password was not kept: {reason}.</source>
        <translation>Das Passwort wurde nicht behalten: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run did not ask for it.</source>
        <translation>Der Lauf hat es nicht verlangt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run was stopped before its first epoch was finished.</source>
        <translation>Der Lauf wurde vor dem Ende seiner ersten Epoche angehalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The sample study could not be created: {reason}. Free space there, or ask for the right to write there. You can open a folder of scans without it.</source>
        <translation>Die Beispielstudie konnte nicht angelegt werden: {reason}. Schaffen Sie dort Platz oder lassen Sie sich dort Schreibrechte geben. Einen Ordner mit Aufnahmen können Sie auch ohne sie öffnen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The sample study is open for the tour. Your work in {study} is saved; File &gt; Recent studies has it.</source>
        <translation>Die Beispielstudie ist für den Rundgang geöffnet. Ihre Arbeit in {study} ist gespeichert; Sie finden sie unter Datei &gt; Zuletzt geöffnete Studien.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The scan has changed since {reader} signed it off</source>
        <translation>Die Aufnahme hat sich seit der Freigabe durch {reader} geändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates failed: {reason}</source>
        <translation>Die Suche nach Beinahe-Duplikaten ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates is still running.</source>
        <translation>Die Suche nach Beinahe-Duplikaten läuft noch.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans already have this class.</source>
        <translation>Die ausgewählten Aufnahmen haben diese Klasse bereits.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already flagged.</source>
        <translation>Die ausgewählten Aufnahmen haben bereits einen Merker.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already hidden.</source>
        <translation>Die ausgewählten Aufnahmen sind bereits ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/settings_writer.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The source of this consensus is not recorded.</source>
        <translation>Die Herkunft dieses Konsenses ist nicht festgehalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test could not be started.</source>
        <translation>Der Test konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test segments a synthetic scan on each device. It takes up to a minute.</source>
        <translation>Der Test segmentiert auf jedem Gerät eine synthetische Aufnahme. Er dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The tour ended, because another study was opened. Help &gt; Tour starts it again.</source>
        <translation>Der Rundgang wurde beendet, weil eine andere Studie geöffnet wurde. Hilfe &gt; Rundgang startet ihn wieder.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>The training process exited without an error message.</source>
        <translation>Der Trainingsprozess endete ohne Fehlermeldung.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The uncertainty of {scan} could not be computed: {reason}</source>
        <translation>Die Unsicherheit von {scan} konnte nicht berechnet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>The whole model</source>
        <translation>Das ganze Modell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The {listed} largest of {count} lesions</source>
        <translation>Die {listed} größten von {count} Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>There are more: narrow the search to see them.</source>
        <translation>Es gibt mehr: Grenzen Sie die Suche ein, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>There are no scans in this study.</source>
        <translation>In dieser Studie gibt es keine Aufnahmen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>There are only possible lesions. To export them, select “Include possible lesions”.</source>
        <translation>Es gibt nur mögliche Läsionen. Um sie zu exportieren, wählen Sie „Mögliche Läsionen einschließen“.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>There is no archive yet. Press “Archives…” to enter one.</source>
        <translation>Es gibt noch kein Archiv. Klicken Sie auf „Archive…“, um eines einzutragen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Accept the possible lesion first, or draw the lesion</source>
        <translation>Es gibt keine Maske zum Ändern. Nehmen Sie zuerst die mögliche Läsion an oder zeichnen Sie die Läsion ein</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Segment the scan, or draw the lesion</source>
        <translation>Es gibt keine Maske zum Ändern. Segmentieren Sie die Aufnahme oder zeichnen Sie die Läsion ein</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to clear. A possible lesion is not a mask until you accept it</source>
        <translation>Es gibt keine Maske zum Leeren. Eine mögliche Läsion ist keine Maske, bis Sie sie annehmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>There is no network to start from.</source>
        <translation>Es gibt kein Netz, von dem ausgegangen werden kann.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>There is no possible lesion to accept. Segment the scan first</source>
        <translation>Es gibt keine mögliche Läsion zum Annehmen. Segmentieren Sie zuerst die Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/edit_controller.py"/>
        <source>There is no previous scan.</source>
        <translation>Es gibt keine vorherige Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan in which the model found nothing.</source>
        <translation>Es gibt keine Aufnahme, in der das Modell nichts gefunden hat.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan that you opened and left unread.</source>
        <translation>Es gibt keine Aufnahme, die Sie geöffnet und unbefundet gelassen haben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>These cannot be imported ({count}):</source>
        <translation>Diese können nicht importiert werden ({count}):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>These look like masks: {mask} for {scan}, and {count} more. Use them as ground truth?</source>
        <translation>Dies sieht nach Masken aus: {mask} für {scan} und {count} weitere. Als Referenz verwenden?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>These scans are read blind. Sign them off first.</source>
        <translation>Diese Aufnahmen werden verblindet befundet. Geben Sie sie zuerst frei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>These scans have two saved versions of your work: one in the study folder and one in your user folder, for example because the study could not be written to for a while. Select the version to use. The other is kept as a separate file.</source>
        <translation>Diese Aufnahmen haben zwei gespeicherte Versionen Ihrer Arbeit: eine im Studienordner und eine in Ihrem Benutzerordner, zum Beispiel weil in die Studie eine Zeit lang nicht geschrieben werden konnte. Wählen Sie die Version aus, die gelten soll. Die andere bleibt als eigene Datei erhalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>They appear in the worklist while you read</source>
        <translation>Sie erscheinen in der Arbeitsliste, während Sie befunden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>This address is not encrypted: others on the network can read the password.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: Andere im Netzwerk können das Passwort lesen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>This click changes nothing</source>
        <translation>Dieser Klick ändert nichts</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see a heatmap by {model}.</source>
        <translation>Dieser Entwurf stammt von {draft}. Segmentieren Sie neu, um eine Heatmap von {model} zu sehen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see the assessment by {model}.</source>
        <translation>Dieser Entwurf stammt von {draft}. Segmentieren Sie neu, um die Beurteilung durch {model} zu sehen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This frame has no mask to carry. Draw or segment it first.</source>
        <translation>Dieses Bild hat keine Maske zum Übertragen. Zeichnen oder segmentieren Sie zuerst eine.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/output_controller.py"/>
        <source>This is the consensus of several readers. Go back to your own work to import masks.</source>
        <translation>Dies ist der Konsens mehrerer Befunder. Gehen Sie zu Ihrer eigenen Arbeit zurück, um Masken zu importieren.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the first frame of the clip.</source>
        <translation>Dies ist das erste Bild des Clips.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the first scan in the list.</source>
        <translation>Dies ist die erste Aufnahme der Liste.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the last frame of the clip.</source>
        <translation>Dies ist das letzte Bild des Clips.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the last scan in the list.</source>
        <translation>Dies ist die letzte Aufnahme der Liste.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>This looks like a mask: {mask} for {scan}. Use it as ground truth?</source>
        <translation>Dies sieht nach einer Maske aus: {mask} für {scan}. Als Referenz verwenden?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model came with busviewer and cannot be deleted</source>
        <translation>Dieses Modell wurde mit busviewer geliefert und kann nicht gelöscht werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>This model has no card, so its accuracy is unknown ({path} is missing).</source>
        <translation>Dieses Modell hat keine Modellkarte, daher ist seine Genauigkeit unbekannt ({path} fehlt).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model is in use. Use another one first</source>
        <translation>Dieses Modell ist aktiv. Verwenden Sie zuerst ein anderes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>This model was refused: it did worse in the comparison above. Use it anyway?</source>
        <translation>Dieses Modell wurde abgelehnt: Es war im obigen Vergleich schlechter. Trotzdem verwenden?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>This run did not compare the models.</source>
        <translation>Dieser Lauf hat die Modelle nicht verglichen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>This scan</source>
        <translation>Diese Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>This scan already has a mask. Restore the draft first, or add the possible lesion to the mask</source>
        <translation>Diese Aufnahme hat bereits eine Maske. Stellen Sie zuerst den Entwurf wieder her oder fügen Sie die mögliche Läsion zur Maske hinzu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>This scan cannot be read</source>
        <translation>Diese Aufnahme kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>This scan cannot be shown: {reason}</source>
        <translation>Diese Aufnahme kann nicht angezeigt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>This scan has a firm draft. Sign off as no lesion?</source>
        <translation>Diese Aufnahme hat einen sicheren Entwurf. Ohne Läsion freigeben?</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan has no draft to restore. Segment it first</source>
        <translation>Diese Aufnahme hat keinen Entwurf zum Wiederherstellen. Segmentieren Sie sie zuerst</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>This scan has no ground truth to compare with.</source>
        <translation>Diese Aufnahme hat keine Referenz zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>This scan has no ground truth to start from</source>
        <translation>Diese Aufnahme hat keine Referenz, von der man ausgehen könnte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>This scan has no near-duplicates in this study.</source>
        <translation>Diese Aufnahme hat in dieser Studie keine Beinahe-Duplikate.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>This scan has your correction. Keep it beside the new draft, or replace it?</source>
        <translation>Diese Aufnahme hat Ihre Korrektur. Neben dem neuen Entwurf behalten oder ersetzen?</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan was reopened. Undo restores the sign-off</source>
        <translation>Diese Aufnahme wurde wieder geöffnet. Rückgängig stellt die Freigabe wieder her</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>This summary counts this reader's annotations of the scans in the study. The final of each signed-off scan is compared, pixel by pixel, with the draft at sign-off. Accepted unchanged: final and draft are equal. Redrawn: their Dice is below {limit}, or the draft found nothing. Corrected: anything in between. No lesion: the final is empty, whatever the draft. Draft replaced later: another model segmented the scan after sign-off, so the outcome is unknown. The share of drafts accepted unchanged also counts drafts with a lesion that were rejected as no lesion; these have no Dice. The individual editing steps are not recorded. Drawing time runs from pressing to releasing the pen and includes pauses under 10 s. Reading time is the time a scan was on show, before sign-off, with a key or the pointer used in the last {idle} s; drawing time is part of it. The class of a lesion is the reader's, or else the folder's. Islands smaller than a disc of {smallest} mm, or without a spacing than {share} % of the scan, are no lesions. The long axis is the greatest distance between two points of a lesion, in mm if at least half of the lesions have a spacing. Click a dot to go to its scan.</source>
        <translation>Diese Übersicht zählt die Annotationen dieses Befunders zu den Aufnahmen der Studie. Die Endfassung jeder freigegebenen Aufnahme wird Pixel für Pixel mit dem Entwurf bei der Freigabe verglichen. Unverändert angenommen: Endfassung und Entwurf sind gleich. Neu gezeichnet: Ihr Dice liegt unter {limit} oder der Entwurf fand nichts. Korrigiert: alles dazwischen. Keine Läsion: Die Endfassung ist leer, gleich was der Entwurf zeigt. Entwurf später ersetzt: Ein anderes Modell hat die Aufnahme nach der Freigabe segmentiert, das Ergebnis ist daher unbekannt. Der Anteil unverändert angenommener Entwürfe zählt auch Entwürfe mit Läsion mit, die als keine Läsion verworfen wurden; diese haben keinen Dice. Die einzelnen Bearbeitungsschritte werden nicht aufgezeichnet. Die Zeichenzeit läuft vom Aufsetzen bis zum Abheben des Stifts und schließt Pausen unter 10 s ein. Die Befundungszeit ist die Zeit, in der eine Aufnahme vor der Freigabe angezeigt wurde und in den letzten {idle} s eine Taste oder der Zeiger benutzt wurde; die Zeichenzeit ist darin enthalten. Die Klasse einer Läsion ist die des Befunders, sonst die des Ordners. Inseln, die kleiner sind als eine Scheibe von {smallest} mm oder, ohne Pixelabstand, als {share} % der Aufnahme, sind keine Läsionen. Die Längsachse ist der größte Abstand zweier Punkte einer Läsion, in mm, wenn mindestens die Hälfte der Läsionen einen Pixelabstand hat. Klicken Sie auf einen Punkt, um zu seiner Aufnahme zu wechseln.</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Threshold inside</source>
        <translation>Innen Schwelle anwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing</source>
        <translation>Zeichenzeit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing on a scan, s</source>
        <translation>Zeichenzeit je Aufnahme, s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing, s</source>
        <translation>Zeichenzeit, s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Tissue</source>
        <translation>Gewebe</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Tissue composition</source>
        <translation>Gewebeaufbau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>To change a shortcut, double-click its command or press Enter.</source>
        <translation>Um ein Tastenkürzel zu ändern, doppelklicken Sie auf den Befehl oder drücken Sie Enter.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>To check: {what}</source>
        <translation>Zu prüfen: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>To date</source>
        <translation>Bis Datum</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>To try again, press “Store”: a file that is stored twice stays one.</source>
        <translation>Für einen neuen Versuch klicken Sie auf „Archivieren“: Eine doppelt archivierte Datei bleibt eine.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Told by the content</source>
        <translation>Am Inhalt erkannt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance, in grey values</source>
        <translation>Toleranz in Grauwerten</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>Too few finals with a lesion; at least {least} are needed.</source>
        <translation>Zu wenige Endfassungen mit einer Läsion; mindestens {least} sind nötig.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tool options</source>
        <translation>Werkzeugoptionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Tools start from</source>
        <translation>Startmaske</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Tour ended. Help &gt; Tour starts it again.</source>
        <translation>Rundgang beendet. Hilfe &gt; Rundgang startet ihn wieder.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Train a candidate model on the signed-off masks of this study</source>
        <translation>Ein Kandidatenmodell mit den freigegebenen Masken dieser Studie trainieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train its network on the same finals</source>
        <translation>Sein Netz mit denselben Endfassungen trainieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Training failed: {reason}</source>
        <translation>Training fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Training failed: {reason} No new model; the current one is unchanged.</source>
        <translation>Training fehlgeschlagen: {reason} Kein neues Modell; das aktuelle ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>Training was stopped (signal {number}), probably out of memory.</source>
        <translation>Das Training wurde beendet (Signal {number}), vermutlich aus Speichermangel.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers (at least {least} scans). A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Trainiert aus {model} ein Kandidatenmodell mit dem Konsens mehrerer Befunder (mindestens {least} Aufnahmen). Ein Fünftel der Patienten wird zum Testen zurückgehalten. Das aktive Modell ändert sich nicht; Sie entscheiden am Ende.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Trainiert aus {model} ein Kandidatenmodell mit dem Konsens mehrerer Befunder in {study}. Ein Fünftel der Patienten wird zum Testen zurückgehalten. Das aktive Modell ändert sich nicht; Sie entscheiden am Ende.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the signed-off scans of {reader} in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Trainiert aus {model} ein Kandidatenmodell mit den von {reader} freigegebenen Aufnahmen in {study}. Ein Fünftel der Patienten wird zum Testen zurückgehalten. Das aktive Modell ändert sich nicht; Sie entscheiden am Ende.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on your {count} signed-off scans. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Trainiert aus {model} ein Kandidatenmodell mit Ihren freigegebenen Aufnahmen ({count}). Ein Fünftel der Patienten wird zum Testen zurückgehalten. Das aktive Modell ändert sich nicht; Sie entscheiden am Ende.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Transducer</source>
        <translation>Schallkopf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Turn overlays on and off twice a second</source>
        <translation>Overlays zweimal pro Sekunde ein- und ausschalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Turned upright, as the EXIF data of their scans says: {count}.</source>
        <translation>Aufrecht gedreht, wie es die EXIF-Daten ihrer Aufnahmen angeben: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Two axes</source>
        <translation>Zwei Achsen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Two views</source>
        <translation>Zwei Ansichten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Ultrasound only</source>
        <translation>Nur Ultraschall</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ultrasound regions</source>
        <translation>Ultraschallregionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies across ultrasound regions of different scale.</source>
        <translation>Nicht kalibriert: Die Läsion liegt über Ultraschallregionen mit verschiedenem Maßstab.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies outside the ultrasound regions with a scale.</source>
        <translation>Nicht kalibriert: Die Läsion liegt außerhalb der Ultraschallregionen mit Maßstab.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the spacing of this scan is unknown.</source>
        <translation>Nicht kalibriert: Der Pixelabstand dieser Aufnahme ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step} ({scan})</source>
        <translation>Rückgängig: {step} ({scan})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread</source>
        <translation>Unbefundet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread, seen</source>
        <translation>Unbefundet, gesehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use anyway…</source>
        <translation>Trotzdem verwenden…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use it without proof</source>
        <translation>Ohne Nachweis verwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Use selected versions</source>
        <translation>Ausgewählte Versionen verwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use the mask of {reader} as the consensus on the selected scans</source>
        <translation>Die Maske von {reader} als Konsens der ausgewählten Aufnahmen verwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Use the model's possible lesion as your correction</source>
        <translation>Die mögliche Läsion des Modells als Ihre Korrektur verwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use the refused model</source>
        <translation>Abgelehntes Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what both readers marked as the consensus on the selected scans</source>
        <translation>Als Konsens der ausgewählten Aufnahmen verwenden, was beide Befunder markiert haben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what more than half of all readers marked as the consensus on the selected scans</source>
        <translation>Als Konsens der ausgewählten Aufnahmen verwenden, was mehr als die Hälfte aller Befunder markiert hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use {reader}'s</source>
        <translation>Von {reader} übernehmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Values on the scan</source>
        <translation>Werte auf der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>W {width}  L {level}  {zoom} %</source>
        <translation>W {width}  L {level}  {zoom} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Welcome to busviewer</source>
        <translation>Willkommen bei busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>What becomes black</source>
        <translation>Was geschwärzt wird</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>What is trained</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>When to show the model's assessment</source>
        <translation>Wann die Beurteilung des Modells angezeigt wird</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Where both agree</source>
        <translation>Wo beide übereinstimmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where scans are retrieved from and results stored in. Passwords are kept in the system's keyring only.</source>
        <translation>Woher Aufnahmen geholt und wohin Ergebnisse übertragen werden. Passwörter liegen nur im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where the model runs. Auto takes the first graphics card, else the processor.</source>
        <translation>Wo das Modell läuft. Automatisch nimmt die erste Grafikkarte, sonst den Prozessor.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for lesion {lesion} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Wohin {model} für Läsion {lesion} geblickt hat ({method}, {layer}). Kein Beleg für Malignität.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the class {name} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Wohin {model} für die Klasse {name} geblickt hat ({method}, {layer}). Kein Beleg für Malignität.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the region that you drew ({method}, {layer}). Not evidence of malignancy. Your mask is unchanged.</source>
        <translation>Wohin {model} für die von Ihnen gezeichnete Region geblickt hat ({method}, {layer}). Kein Beleg für Malignität. Ihre Maske ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for this mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Wohin {model} für diese Maske geblickt hat ({method}, {layer}). Kein Beleg für Malignität.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for your mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Wohin {model} für Ihre Maske geblickt hat ({method}, {layer}). Kein Beleg für Malignität.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Whether the model says how likely a lesion is benign or malignant, and when.</source>
        <translation>Ob das Modell sagt, wie wahrscheinlich eine Läsion gutartig oder bösartig ist, und wann.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Who is reading?</source>
        <translation>Wer befundet?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Whose outline is which</source>
        <translation>Welche Kontur von wem ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Window/level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>With the summary of the study</source>
        <translation>Mit der Übersicht über die Studie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Without a draft</source>
        <translation>Ohne Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Without {networks}, which cannot be asked this.</source>
        <translation>Ohne {networks}, bei denen das nicht möglich ist.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Work is saved automatically after every stroke</source>
        <translation>Die Arbeit wird nach jedem Strich automatisch gespeichert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_list.py"/>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Worse. {figures}.</source>
        <translation>Schlechter. {figures}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Write dates as 2026-01-31: year, month and day.</source>
        <translation>Schreiben Sie ein Datum als 2026-01-31: Jahr, Monat und Tag.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Write report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Write window, level and zoom over the scan.</source>
        <translation>Fensterung und Zoom über die Aufnahme schreiben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You are reading this study too, so only scans that you signed off are listed.</source>
        <translation>Auch Sie befunden diese Studie, daher sind nur von Ihnen freigegebene Aufnahmen aufgelistet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>You can change all of this later: Edit &gt; Settings. Everything runs on this computer. Research software, not a medical device.</source>
        <translation>All das können Sie später ändern: Bearbeiten &gt; Einstellungen. Alles läuft auf diesem Rechner. Forschungssoftware, kein Medizinprodukt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>You can close this window.</source>
        <translation>Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>You drew a lesion on this scan. Sign off as no lesion?</source>
        <translation>Sie haben auf dieser Aufnahme eine Läsion eingezeichnet. Ohne Läsion freigeben?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>You finished the tour. F1 opens the help; Help &gt; Tour starts the tour again.</source>
        <translation>Sie haben den Rundgang abgeschlossen. F1 öffnet die Hilfe; Hilfe &gt; Rundgang startet ihn wieder.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>You have drawn nothing on this scan. Choose another target.</source>
        <translation>Sie haben auf dieser Aufnahme nichts eingezeichnet. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not hidden any scan.</source>
        <translation>Sie haben keine Aufnahme ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You have not signed off any scan in this study, so every scan that both readers signed off is listed. If you still plan to read this study blind, stop here.</source>
        <translation>Sie haben in dieser Studie noch keine Aufnahme freigegeben, daher ist jede von beiden Befundern freigegebene Aufnahme aufgelistet. Falls Sie diese Studie noch verblindet befunden wollen, hören Sie hier auf.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>You have not signed off any scan yet. Sign off scans first, or export the drafts.</source>
        <translation>Sie haben noch keine Aufnahme freigegeben. Geben Sie zuerst Aufnahmen frei oder exportieren Sie die Entwürfe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not signed off any scan yet. Use Sign off to make a mask final.</source>
        <translation>Sie haben noch keine Aufnahme freigegeben. Mit Freigeben wird eine Maske zur Endfassung.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Your answer could not be kept: {reason}</source>
        <translation>Ihre Antwort konnte nicht behalten werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Your correction</source>
        <translation>Ihre Korrektur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Your corrections and finals stay as they are. A mask must have the same size as its scan.</source>
        <translation>Ihre Korrekturen und Endfassungen bleiben unverändert. Eine Maske muss so groß sein wie ihre Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your latest work could not be saved. It is only in memory.</source>
        <translation>Ihre letzte Arbeit konnte nicht gespeichert werden. Sie ist nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Your latest work is in memory but not saved yet. busviewer will try again. Do not close it.</source>
        <translation>Ihre letzte Arbeit ist im Arbeitsspeicher, aber noch nicht gespeichert. busviewer versucht es erneut. Schließen Sie es nicht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Your latest work is not saved yet and is not counted.</source>
        <translation>Ihre letzte Arbeit ist noch nicht gespeichert und wird nicht mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Your mask</source>
        <translation>Ihre Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>Your system is set to show no motion, so overlays do not blink. Hold H to see the bare scan, or choose “Two views”.</source>
        <translation>Ihr System ist auf „keine Bewegung“ eingestellt, daher blinken Overlays nicht. H halten zeigt die bloße Aufnahme, oder wählen Sie „Zwei Ansichten“.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your work is not saved yet: {reason}</source>
        <translation>Ihre Arbeit ist noch nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom at the cursor</source>
        <translation>Am Cursor zoomen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom both together</source>
        <translation>Beide gemeinsam zoomen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to lesion</source>
        <translation>Auf Läsion zoomen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to the mask, or to the ground truth where there is no mask</source>
        <translation>Auf die Maske zoomen oder, wo es keine gibt, auf die Referenz</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>a click at row {row}, column {column} is outside the scan ({height} x {width})</source>
        <translation>ein Klick in Zeile {row}, Spalte {column} liegt außerhalb der Aufnahme ({height} × {width})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a clip is played</source>
        <translation>ein Clip wird abgespielt</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a corner is not a number</source>
        <translation>eine Ecke ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a dialog is open</source>
        <translation>ein Dialog ist geöffnet</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>a mask beside it would not be found as its ground truth, or would change that of others</source>
        <translation>eine Maske daneben würde nicht als ihre Referenz gefunden oder würde die anderer Aufnahmen ändern</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask is of another size than its box</source>
        <translation>eine Maske hat eine andere Größe als ihr Rechteck</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask reaches beyond the picture</source>
        <translation>eine Maske reicht über das Bild hinaus</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>a polygon must be a list of x and y</source>
        <translation>ein Polygon muss eine Liste von x und y sein</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>a web page</source>
        <translation>einer Webseite</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a {kind} of {count} points is no area</source>
        <translation>{kind} mit {count} Punkten ist keine Fläche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} hours</source>
        <translation>etwa {count} Stunden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} minutes</source>
        <translation>etwa {count} Minuten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>accepted unchanged</source>
        <translation>unverändert angenommen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>agree on {percent} % of {count}</source>
        <translation>einig bei {percent} % von {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>already assigned to another command</source>
        <translation>bereits einem anderen Befehl zugewiesen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>already signed off</source>
        <translation>bereits freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address begins with https:// (DICOMweb) or dicom://, as dicom://ARCHIVE@host:4242</source>
        <translation>eine Adresse beginnt mit https:// (DICOMweb) oder dicom://, etwa dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address has neither ? nor #</source>
        <translation>eine Adresse enthält weder ? noch #</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address of DICOM names the AE title (at most 16 letters) and the port: dicom://ARCHIVE@host:4242</source>
        <translation>eine DICOM-Adresse nennt den AE-Titel (höchstens 16 Zeichen) und den Port: dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an annotation of the image {name} cannot be read ({reason})</source>
        <translation>eine Annotation des Bilds {name} kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an image has no file_name</source>
        <translation>ein Bild hat keinen file_name</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>anechoic</source>
        <translation>echofrei</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>angular</source>
        <translation>anguliert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>another one each time</source>
        <translation>jedes Mal ein anderer</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>another page</source>
        <translation>eine andere Seite</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>another window</source>
        <translation>ein anderes Fenster</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>architectural distortion</source>
        <translation>Architekturstörung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>axilla</source>
        <translation>Axilla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>benign</source>
        <translation>benigne</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>benign is more likely than malignant ({share}).</source>
        <translation>benigne wahrscheinlicher als maligne ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>bf16 is too inexact for this model on {where} ({words})</source>
        <translation>bf16 ist für dieses Modell auf {where} zu ungenau ({words})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/scan_screen.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>burnt-in marks: {marks}</source>
        <translation>eingebrannte Markierungen: {marks}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>busviewer Help</source>
        <translation>Hilfe zu busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” at {scan}?</source>
        <translation>busviewer wurde am {time} unerwartet beendet. Mit „{study}“ bei {scan} fortsetzen?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” where you stopped?</source>
        <translation>busviewer wurde am {time} unerwartet beendet. Mit „{study}“ dort fortsetzen, wo Sie aufgehört haben?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>busviewer finds it when you open this study again</source>
        <translation>busviewer findet sie, wenn Sie diese Studie wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>by region</source>
        <translation>je Region</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>calipers</source>
        <translation>Messmarken</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>cannot be read ({reason})</source>
        <translation>kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>cannot be used ({reason})</source>
        <translation>ist nicht verwendbar ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>cannot tell</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>central</source>
        <translation>zentral</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>circumscribed</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>clear</source>
        <translation>ohne Entwurf</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>combined pattern</source>
        <translation>kombiniertes Muster</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>complex cystic and solid</source>
        <translation>komplex zystisch-solide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>consensus (by {reader})</source>
        <translation>Konsens (von {reader})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file} twice</source>
        <translation>enthält {file} zweimal</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file}, but a model has no folders</source>
        <translation>enthält {file}, aber ein Modell hat keine Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {unknown}, which is no file of a model</source>
        <translation>enthält {unknown}, was keine Datei eines Modells ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>damaged DICOM directory; its order is not used</source>
        <translation>beschädigtes DICOM-Verzeichnis; seine Reihenfolge wird nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unknown compression; export it uncompressed</source>
        <translation>beschädigtes DICOM-Bild oder unbekannte Kompression; unkomprimiert exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unsupported compression ({name}); export it uncompressed</source>
        <translation>beschädigtes DICOM-Bild oder nicht unterstützte Kompression ({name}); unkomprimiert exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>damaged DICOM: HighBit is {high}, with {stored} of {allocated} bits; export it again</source>
        <translation>beschädigtes DICOM: HighBit ist {high}, bei {stored} von {allocated} Bit; erneut exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its header cannot be read</source>
        <translation>beschädigtes DICOM: der Header kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels cannot be decoded; export it again</source>
        <translation>beschädigtes DICOM: die Pixel können nicht dekodiert werden; erneut exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels do not match its header</source>
        <translation>beschädigtes DICOM: die Pixel passen nicht zum Header</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its size is not a number</source>
        <translation>beschädigtes DICOM: die Größe ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its {name} is too long ({count} bytes, at most {longest})</source>
        <translation>beschädigtes DICOM: {name} ist zu lang ({count} Byte, höchstens {longest})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_fragments.py"/>
        <source>damaged DICOM: the frames of this clip cannot be told apart; export it again</source>
        <translation>beschädigtes DICOM: die Bilder dieses Clips lassen sich nicht voneinander trennen; erneut exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: {missing} is missing; export it again</source>
        <translation>beschädigtes DICOM: {missing} fehlt; erneut exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged JPEG: it has more than {limit} passes</source>
        <translation>beschädigtes JPEG: es hat mehr als {limit} Durchgänge</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it contains more data than its pixels need</source>
        <translation>beschädigtes PNG: es enthält mehr Daten, als seine Pixel brauchen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it does not start with its header</source>
        <translation>beschädigtes PNG: es beginnt nicht mit seinem Header</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it has more than {limit} parts</source>
        <translation>beschädigtes PNG: es hat mehr als {limit} Teile</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: its header names an unknown method</source>
        <translation>beschädigtes PNG: der Header nennt ein unbekanntes Verfahren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: a page has {count} fields</source>
        <translation>beschädigtes TIFF: eine Seite hat {count} Felder</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: field {code} has {count} values, at most {most} are read</source>
        <translation>beschädigtes TIFF: Feld {code} hat {count} Werte, höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: it has no page</source>
        <translation>beschädigtes TIFF: es hat keine Seite</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its description tells of {claimed} pictures, but it has {count} pages</source>
        <translation>beschädigtes TIFF: die Beschreibung nennt {claimed} Bilder, es hat aber {count} Seiten</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its pages go round in a circle</source>
        <translation>beschädigtes TIFF: die Seiten verweisen im Kreis aufeinander</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its pixels do not match its header</source>
        <translation>beschädigtes TIFF: die Pixel passen nicht zum Header</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its tiles are too large</source>
        <translation>beschädigtes TIFF: die Kacheln sind zu groß</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what} ({text})</source>
        <translation>beschädigt: {what} ({text})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what}: it cannot be decoded</source>
        <translation>beschädigt: {what} kann nicht dekodiert werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>damaged, or no DICOM Segmentation</source>
        <translation>beschädigt oder keine DICOM-Segmentierung</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>damaged, or no NIfTI file</source>
        <translation>beschädigt oder keine NIfTI-Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged, or no NRRD file</source>
        <translation>beschädigt oder keine NRRD-Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: a segment lies in layer {layer}, and it has {count}</source>
        <translation>beschädigt: ein Segment liegt in Ebene {layer}, es gibt aber {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an id is neither a number nor text</source>
        <translation>beschädigt: eine ID ist weder Zahl noch Text</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an image or an annotation is not an object</source>
        <translation>beschädigt: ein Bild oder eine Annotation ist kein Objekt</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: it unpacks to more than its header says</source>
        <translation>beschädigt: entpackt ist sie größer, als ihr Header sagt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>device {wish} is not available ({there}); use auto or cpu</source>
        <translation>das Gerät {wish} ist nicht verfügbar ({there}); verwenden Sie auto oder cpu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>device: auto</source>
        <translation>Gerät: auto</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>doppler</source>
        <translation>Doppler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>draft replaced later</source>
        <translation>Entwurf später ersetzt</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>drawn by hand</source>
        <translation>von Hand gezeichnet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>drawn by {reader}</source>
        <translation>gezeichnet von {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>drawn on</source>
        <translation>mit Entwurf</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>duct changes</source>
        <translation>Gangveränderungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>each pixel of this DICOM image has {samples} values; export it as grey or RGB</source>
        <translation>jedes Pixel dieses DICOM-Bilds hat {samples} Werte; als Graustufen oder RGB exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>each pixel of this grey TIFF has {count} values; save it as grey or RGB</source>
        <translation>jedes Pixel dieses Graustufen-TIFF hat {count} Werte; als Graustufen oder RGB speichern</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>edema</source>
        <translation>Ödem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity hard</source>
        <translation>Elastizität hart</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity intermediate</source>
        <translation>Elastizität intermediär</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity soft</source>
        <translation>Elastizität weich</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty if the archive asks for none</source>
        <translation>leer, wenn das Archiv keinen verlangt</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>empty mask</source>
        <translation>leere Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty to trust what your system trusts</source>
        <translation>leer, um zu vertrauen, wem Ihr System vertraut</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>enhancement</source>
        <translation>Schallverstärkung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>equally likely benign or malignant ({share}).</source>
        <translation>benigne und maligne gleich wahrscheinlich ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>false drafts on {count} of 100 normal scans</source>
        <translation>falsche Entwürfe auf {count} von 100 Normalaufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>false drafts on {drafted} of {count} scans without a lesion</source>
        <translation>falsche Entwürfe auf {drafted} von {count} Aufnahmen ohne Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false negative</source>
        <translation>falsch negativ</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false positive</source>
        <translation>falsch positiv</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>family name first</source>
        <translation>Nachname zuerst</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>file removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>finds {count} of 100 lesions</source>
        <translation>findet {count} von 100 Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>fine-tuning is running</source>
        <translation>ein Nachtraining läuft</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>fine-tuning needs at least {least} signed-off scans; {whose} has {count}{more}</source>
        <translation>ein Nachtraining braucht mindestens {least} freigegebene Aufnahmen; {whose} hat {count}{more}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>firm drafts: {count}</source>
        <translation>sichere Entwürfe: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>flagged</source>
        <translation>mit Merker</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <source>format {number} is newer than format {format} of this program; update busviewer</source>
        <translation>das Format {number} ist neuer als das Format {format} dieses Programms; aktualisieren Sie busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} mm²</source>
        <translation>Bild {number}, {area} mm²</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} px</source>
        <translation>Bild {number}, {area} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>from the system's keyring</source>
        <translation>aus dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>gamma {gamma}</source>
        <translation>Gamma {gamma}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>grey up to</source>
        <translation>Grau bis</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>grey {value}</source>
        <translation>Grau {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>ground truth and class</source>
        <translation>Referenz und Klasse</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>guard set</source>
        <translation>Kontrollsatz</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>has a draft</source>
        <translation>hat einen Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has several colours, all of which count as lesion</source>
        <translation>hat mehrere Farben, die alle als Läsion zählen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has {levels} levels, of which all but the darkest count as lesion</source>
        <translation>hat {levels} Stufen, von denen alle außer der dunkelsten als Läsion zählen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>held-out finals</source>
        <translation>zurückgehaltene Endfassungen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous</source>
        <translation>heterogen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous background echotexture</source>
        <translation>heterogene Hintergrundechotextur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>hidden until you sign off</source>
        <translation>verborgen bis zur Freigabe</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fat</source>
        <translation>homogene Hintergrundechotextur – Fettgewebe</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fibroglandular</source>
        <translation>homogene Hintergrundechotextur – fibroglandulär</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>https://host/dicom-web or dicom://AET@host:4242</source>
        <translation>https://host/dicom-web oder dicom://AET@host:4242</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hyperechoic</source>
        <translation>echoreich</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hypoechoic</source>
        <translation>echoarm</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>in a mass</source>
        <translation>im Herdbefund</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>in the holdout that judges the candidate</source>
        <translation>unter den zurückgehaltenen, die den Kandidaten bewerten</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>indistinct</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>internal vascularity</source>
        <translation>interne Vaskularisation</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>intraductal</source>
        <translation>intraduktal</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>irregular</source>
        <translation>irregulär</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an all-black JPEG, as a mask of 0 and 1 also becomes; it counts as no lesion</source>
        <translation>ist ein ganz schwarzes JPEG, wie es auch aus einer Maske mit 0 und 1 entsteht; es zählt als keine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline drawn on a picture; what it encloses counts as lesion</source>
        <translation>ist eine auf ein Bild gezeichnete Kontur; was sie umschließt, zählt als Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline; what it encloses counts as lesion</source>
        <translation>ist eine Kontur; was sie umschließt, zählt als Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is cut out of a picture; what is left of it counts as lesion</source>
        <translation>ist aus einem Bild ausgeschnitten; was davon übrig ist, zählt als Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>isoechoic</source>
        <translation>isoechogen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>it belongs to another scan, {path}</source>
        <translation>sie gehört zu einer anderen Aufnahme, {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>it contains {counted}, its scan {wanted}</source>
        <translation>sie enthält {counted}, ihre Aufnahme {wanted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>it does not fit its kind of file</source>
        <translation>es passt nicht zu seiner Art von Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>it does not say what kind it is</source>
        <translation>die Art ist nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say whether to use them</source>
        <translation>sie sagt nicht, ob sie verwendet werden sollen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say which pictures are masks</source>
        <translation>sie sagt nicht, welche Bilder Masken sind</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has another size</source>
        <translation>es hat eine andere Größe</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>it has neither a polygon nor run lengths</source>
        <translation>sie hat weder ein Polygon noch Lauflängen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has your own mask</source>
        <translation>es hat bereits Ihre eigene Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>it is a picture in colours, no mask</source>
        <translation>es ist ein Farbbild, keine Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>it is no DICOM file, which this format refers to; choose another format</source>
        <translation>es ist keine DICOM-Datei, auf die dieses Format verweist; wählen Sie ein anderes Format</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: it has {count} slices</source>
        <translation>es ist keine Maske einer einzelnen Aufnahme: sie hat {count} Schichten</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: its size is {size}</source>
        <translation>es ist keine Maske einer einzelnen Aufnahme: die Größe ist {size}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it lists no studies</source>
        <translation>sie nennt keine Studien</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header cannot be read</source>
        <translation>der DICOM-Header kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header has no {missing}</source>
        <translation>im DICOM-Header fehlt {missing}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header says {width} x {height} pixels, and its image has others</source>
        <translation>laut DICOM-Header sind es {width} × {height} Pixel, das Bild hat aber andere</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>its UID is not valid</source>
        <translation>die UID ist ungültig</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its boxes reach beyond its {width} x {height} pixels; look for text again</source>
        <translation>die Rechtecke reichen über die {width} × {height} Pixel hinaus; suchen Sie erneut nach Text</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its burnt-in text was not looked for; export again</source>
        <translation>nach eingebranntem Text wurde nicht gesucht; exportieren Sie erneut</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are cut short</source>
        <translation>die komprimierten Lauflängen sind abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are damaged</source>
        <translation>die komprimierten Lauflängen sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>its description tells of {claimed} pictures, but the file contains only one</source>
        <translation>die Beschreibung nennt {claimed} Bilder, die Datei enthält aber nur eines</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its file cannot be read ({reason})</source>
        <translation>die Datei kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>its format is not {format}</source>
        <translation>ihr Format ist nicht {format}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its frames are not all of one size and kind</source>
        <translation>die Bilder haben nicht alle dieselbe Größe und Art</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its pixels lie in another file; save it as one file</source>
        <translation>die Pixel liegen in einer anderen Datei; speichern Sie alles als eine Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its run lengths are of another size</source>
        <translation>die Lauflängen haben eine andere Größe</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>its scan contains {counted}</source>
        <translation>ihre Aufnahme enthält {counted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>its scan {key} cannot be read ({reason})</source>
        <translation>ihre Aufnahme {key} kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>its size is not possible ({frames} frames of {columns} x {rows})</source>
        <translation>die Größe ist nicht möglich ({frames} Bilder mit {columns} × {rows})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its size is not possible ({size})</source>
        <translation>die Größe ist nicht möglich ({size})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its slice does not lie as a scan does, from right to left and from front to back</source>
        <translation>die Schicht liegt nicht wie eine Aufnahme, von rechts nach links und von vorn nach hinten</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>its transparency and its colours show different areas; save it as PNG, 0 and 255</source>
        <translation>Transparenz und Farben zeigen verschiedene Flächen; als PNG mit 0 und 255 speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its uncompressed copy would be larger than the 4 GB that DICOM allows</source>
        <translation>die unkomprimierte Kopie wäre größer als die 4 GB, die DICOM erlaubt</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its values are no numbers</source>
        <translation>die Werte sind keine Zahlen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>its values lie in unusual bits (HighBit {high}, BitsStored {stored}); export it uncompressed, in grey</source>
        <translation>die Werte liegen in ungewöhnlichen Bits (HighBit {high}, BitsStored {stored}); unkomprimiert und in Graustufen exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>labelme JSON</source>
        <translation>labelme-JSON</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>left for training</source>
        <translation>zum Trainieren übrig</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>lesion</source>
        <translation>Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>lesion {share}</source>
        <translation>Läsion {share}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>lesions</source>
        <translation>Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>lesions signed off</source>
        <translation>freigegebene Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>light and dark both reach around this mask, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>Hell und Dunkel reichen beide um diese Maske herum, daher lassen sich Läsion und Hintergrund nicht unterscheiden; als PNG mit 0 und 255 speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>local contrast</source>
        <translation>lokaler Kontrast</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>lowest Dice with fp32 on {count} synthetic scans: {lowest}</source>
        <translation>niedrigster Dice gegenüber fp32 bei {count} synthetischen Aufnahmen: {lowest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>malignant</source>
        <translation>maligne</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>malignant is more likely than benign ({share}).</source>
        <translation>maligne wahrscheinlicher als benigne ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mean {mean}   median {median}</source>
        <translation>Mittel {mean}   Median {median}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median Dice of draft and final</source>
        <translation>Median des Dice von Entwurf und Endfassung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median drawing time per scan</source>
        <translation>Median der Zeichenzeit je Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>median of {count} scans</source>
        <translation>Median aus {count} Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median reading time {time}</source>
        <translation>Median der Befundungszeit {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {first} in the first third, {last} in the last third</source>
        <translation>Median {first} im ersten Drittel, {last} im letzten Drittel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {median}, quartiles {low} and {high}</source>
        <translation>Median {median}, Quartile {low} und {high}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>microlobulated</source>
        <translation>mikrolobuliert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>mm, mm²</source>
        <translation>mm, mm²</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>mm, mm²; {count} uncalibrated</source>
        <translation>mm, mm²; {count} nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>modality {modality}</source>
        <translation>Modalität {modality}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>my class: {name}</source>
        <translation>meine Klasse: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>near-duplicate, group {number}</source>
        <translation>Beinahe-Duplikat, Gruppe {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>near-duplicates are not searched for in studies of more than {limit} scans</source>
        <translation>in Studien mit mehr als {limit} Aufnahmen wird nicht nach Beinahe-Duplikaten gesucht</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>near-duplicates {percent} %</source>
        <translation>Beinahe-Duplikate {percent} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report of {left} scans that are not signed off: sign them off first</source>
        <translation>kein DICOM-Bericht zu {left} Aufnahmen, die nicht freigegeben sind: geben Sie sie zuerst frei</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report was written: no signed-off scan among these is a DICOM file</source>
        <translation>kein DICOM-Bericht geschrieben: keine freigegebene Aufnahme darunter ist eine DICOM-Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>no accuracy data for this model</source>
        <translation>keine Angaben zur Genauigkeit dieses Modells</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>no drafts yet</source>
        <translation>noch keine Entwürfe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>no lesion</source>
        <translation>keine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>no longer in the study</source>
        <translation>nicht mehr in der Studie</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>no mask</source>
        <translation>keine Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>no network of {model} has all of {method}, {layer} and {target}</source>
        <translation>kein Netz von {model} hat {method}, {layer} und {target} zugleich</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>no posterior features</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>no reader has signed off this scan</source>
        <translation>kein Befunder hat diese Aufnahme freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>none for this scan</source>
        <translation>für diese Aufnahme nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>none of the {count} signed-off scans of {whose} is {missing}{more}; sign off more scans, from other patients if possible</source>
        <translation>keine der {count} freigegebenen Aufnahmen von {whose} ist {missing}{more}; geben Sie weitere frei, möglichst von anderen Patienten</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>not a model archive ({model_json} is missing)</source>
        <translation>kein Modellarchiv ({model_json} fehlt)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>not a valid shortcut</source>
        <translation>kein gültiges Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>not an image that busviewer can read (PNG, JPEG, BMP, TIFF or DICOM)</source>
        <translation>kein Bild, das busviewer lesen kann (PNG, JPEG, BMP, TIFF oder DICOM)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/failure.py"/>
        <source>not enough memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <location filename="../../busviewer/scan/model.py"/>
        <source>not enough memory to decode this image</source>
        <translation>nicht genug Arbeitsspeicher, um dieses Bild zu dekodieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>not enough memory to open this scan</source>
        <translation>nicht genug Arbeitsspeicher, um diese Aufnahme zu öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>not parallel</source>
        <translation>nicht parallel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>not parallel, long axis at {angle}° to the skin</source>
        <translation>nicht parallel, Längsachse {angle}° zur Haut</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>not stored: {reason}</source>
        <translation>nicht archiviert: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>not the scan that was annotated</source>
        <translation>nicht die annotierte Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing after</source>
        <translation>nachher nichts</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing before</source>
        <translation>vorher nichts</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>nothing found: {count}</source>
        <translation>nichts gefunden: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now clear</source>
        <translation>jetzt ohne Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now drawn on</source>
        <translation>jetzt mit Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now missed</source>
        <translation>jetzt übersehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>number of CUDA devices: {count}</source>
        <translation>Anzahl der CUDA-Geräte: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>of {count} drafts accepted unchanged</source>
        <translation>von {count} Entwürfen unverändert angenommen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>on at most</source>
        <translation>an höchstens</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>one of its shapes cannot be read ({reason})</source>
        <translation>eine der Formen kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>one of the {count} largest pages {size}; {others}</source>
        <translation>eine der {count} größten Seiten {size}; {others}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>one picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>one scan</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>only a possible lesion</source>
        <translation>nur eine mögliche Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>only a possible lesion: open the scan and accept it first</source>
        <translation>nur eine mögliche Läsion: Aufnahme zuerst öffnen und die Läsion annehmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>only for dicom://</source>
        <translation>nur für dicom://</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented</source>
        <translation>nur Gewebe wird segmentiert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented, not: {kinds}</source>
        <translation>nur Gewebe wird segmentiert, nicht: {kinds}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>only {reader} sees a lesion</source>
        <translation>nur {reader} sieht eine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>or drop a folder anywhere in this window</source>
        <translation>oder einen Ordner in dieses Fenster ziehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>other finals (judged by models trained without them)</source>
        <translation>andere Endfassungen (beurteilt von Modellen, die ohne sie trainiert wurden)</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>outside of a mass</source>
        <translation>außerhalb des Herdbefunds</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>oval</source>
        <translation>oval</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>page {number} of {count}, the largest {size}; {others}</source>
        <translation>Seite {number} von {count}, die größte {size}; {others}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>parallel, long axis at {angle}° to the skin</source>
        <translation>parallel, Längsachse {angle}° zur Haut</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>possible lesion</source>
        <translation>mögliche Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>possible lesions: {count}</source>
        <translation>mögliche Läsionen: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>possible {value}</source>
        <translation>möglich {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, across regions of different scale</source>
        <translation>px, über Regionen mit verschiedenem Maßstab</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, outside the regions with a scale</source>
        <translation>px, außerhalb der Regionen mit Maßstab</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, uncalibrated</source>
        <translation>px, nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>reader: {name}</source>
        <translation>Befunder: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>readers are compared</source>
        <translation>Befunder werden verglichen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>redrawn</source>
        <translation>neu gezeichnet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>reinstall {what}</source>
        <translation>installieren Sie {what} neu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>removed: the file is no longer in the folder; your work is kept</source>
        <translation>entfernt: Die Datei ist nicht mehr im Ordner; Ihre Arbeit bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>round</source>
        <translation>rund</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>scale by region</source>
        <translation>Maßstab je Region</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>scans</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>shadowing</source>
        <translation>Schallauslöschung</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>signed off</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: lesion</source>
        <translation>freigegeben: Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: no lesion</source>
        <translation>freigegeben: keine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/export/study.py"/>
        <source>signed-off scans</source>
        <translation>freigegebenen Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin retraction</source>
        <translation>Hautretraktion</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin thickening</source>
        <translation>Hautverdickung</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>spiculated</source>
        <translation>spikuliert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>stopped before the first epoch was finished; nothing was saved</source>
        <translation>vor dem Ende der ersten Epoche angehalten; nichts wurde gespeichert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>stored</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>stored with changes (warning {code})</source>
        <translation>mit Änderungen gespeichert (Warnung {code})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>studies are retrieved</source>
        <translation>Untersuchungen werden abgerufen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>subareolar</source>
        <translation>subareolär</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>taken from {start}</source>
        <translation>übernommen von {start}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the TIFF colour type {photometric} is not supported; save it as grey or RGB</source>
        <translation>der TIFF-Farbtyp {photometric} wird nicht unterstützt; als Graustufen oder RGB speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive cannot send it</source>
        <translation>das Archiv kann es nicht senden</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive could not process it</source>
        <translation>das Archiv konnte es nicht verarbeiten</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>the archive did not say that it was stored</source>
        <translation>das Archiv hat die Speicherung nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this compression</source>
        <translation>das Archiv nimmt diese Kompression nicht an</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this kind of file</source>
        <translation>das Archiv nimmt diese Art von Datei nicht an</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive does not take this kind of file, or this kind of request</source>
        <translation>das Archiv nimmt diese Art von Datei oder Anfrage nicht an</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not understand it</source>
        <translation>das Archiv versteht es nicht</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive is full</source>
        <translation>das Archiv ist voll</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive refused it</source>
        <translation>das Archiv hat es abgelehnt</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive sent nothing</source>
        <translation>das Archiv hat nichts gesendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/explaining/methods.py"/>
        <source>the class does not depend on this layer; choose the coarsest one</source>
        <translation>die Klasse hängt nicht von dieser Schicht ab; wählen Sie die gröbste</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>the click network returned invalid values (NaN or infinite)</source>
        <translation>das Netz des Klickwerkzeugs lieferte ungültige Werte (NaN oder unendlich)</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>the colours of this JPEG are not supported; export it as grey or RGB</source>
        <translation>die Farben dieses JPEG werden nicht unterstützt; als Graustufen oder RGB exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>the effect is hidden until you sign off</source>
        <translation>die Wirkung ist bis zur Freigabe verborgen</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the encoding {encoding} is not supported; save it as raw or gzip</source>
        <translation>die Kodierung {encoding} wird nicht unterstützt; als raw oder gzip speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <location filename="../../busviewer/scan/read.py"/>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the file cannot be read ({reason})</source>
        <translation>die Datei kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>the file contains no DICOM image, or is truncated</source>
        <translation>die Datei enthält kein DICOM-Bild oder ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>the file has changed since it judged</source>
        <translation>die Datei hat sich seit der Beurteilung geändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>the file has changed since it was annotated</source>
        <translation>die Datei hat sich seit der Annotation geändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is too large ({size} MB); the limit is {limit} MB</source>
        <translation>die Datei ist zu groß ({size} MB); die Grenze liegt bei {limit} MB</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the file is too large for this disk</source>
        <translation>die Datei ist für diesen Datenträger zu groß</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the file is too large; the limit is {limit} MB</source>
        <translation>die Datei ist zu groß; die Grenze liegt bei {limit} MB</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only one is there</source>
        <translation>laut Datei enthält sie {claimed} Bilder, es ist aber nur eines vorhanden</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only {count} are there</source>
        <translation>laut Datei enthält sie {claimed} Bilder, es sind aber nur {count} vorhanden</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>the folder is write-protected</source>
        <translation>der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the ground truth cannot be read ({reason})</source>
        <translation>die Referenz kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth covers {share} of the scan</source>
        <translation>die Referenz bedeckt {share} der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has holes, which count as no lesion</source>
        <translation>die Referenz hat Löcher, die als keine Läsion zählen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {islands} separate areas</source>
        <translation>die Referenz hat {islands} getrennte Flächen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {thin} thin or tiny areas, as letters and dashes are</source>
        <translation>die Referenz hat {thin} dünne oder winzige Flächen, wie Buchstaben und Striche</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches all four borders of the scan</source>
        <translation>die Referenz berührt alle vier Bildränder der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches three borders of the scan</source>
        <translation>die Referenz berührt drei Bildränder der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>the image file is truncated</source>
        <translation>die Bilddatei ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>the image mode {mode} is not supported; save it as an 8- or 16-bit PNG</source>
        <translation>der Bildmodus {mode} wird nicht unterstützt; als PNG mit 8 oder 16 Bit speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>the key must have at least {shortest_key} letters, or it could be guessed</source>
        <translation>der Schlüssel muss mindestens {shortest_key} Zeichen haben, sonst könnte er erraten werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the lesion left the picture</source>
        <translation>die Läsion hat das Bild verlassen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>the majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask</source>
        <translation>die Maske</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask of {scan}</source>
        <translation>die Maske von {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>the mask {name} is not used: {why}</source>
        <translation>die Maske {name} wird nicht verwendet: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the model no longer sees the lesion</source>
        <translation>das Modell sieht die Läsion nicht mehr</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the model or the disk is at work</source>
        <translation>das Modell oder der Datenträger arbeitet</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>the model {name} returned invalid values (NaN or infinite) for {scan}</source>
        <translation>das Modell {name} lieferte für {scan} ungültige Werte (NaN oder unendlich)</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other page is not shown</source>
        <translation>die andere Seite wird nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other {count} pages are not shown</source>
        <translation>die {count} anderen Seiten werden nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the picture changed too much</source>
        <translation>das Bild hat sich zu stark verändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the pictures of this TIFF cannot be told apart; save it with a page for each</source>
        <translation>die Bilder dieses TIFF lassen sich nicht voneinander trennen; mit einer Seite je Bild speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the pointer is pressed</source>
        <translation>die Maustaste ist gedrückt</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>the reader name is empty</source>
        <translation>der Name des Befunders ist leer</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>the readers signed off different versions of the scan file</source>
        <translation>die Befunder haben verschiedene Versionen der Bilddatei freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/drafts.py"/>
        <source>the scan has changed since its mask was read; import it again</source>
        <translation>die Aufnahme hat sich geändert, seit ihre Maske gelesen wurde; importieren Sie sie erneut</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the segmentation is empty: it does not even tell the size of its scan</source>
        <translation>die Segmentierung ist leer: sie nennt nicht einmal die Größe ihrer Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>the size of a scan is missing or not possible (width {width}, height {height})</source>
        <translation>die Größe einer Aufnahme fehlt oder ist nicht möglich (Breite {width}, Höhe {height})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>the study folder is missing</source>
        <translation>der Studienordner fehlt</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>the system's keyring cannot be used ({reason})</source>
        <translation>der Schlüsselbund des Systems ist nicht verwendbar ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the tour is on</source>
        <translation>der Rundgang läuft</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>there are no frames in this file; it contains one picture</source>
        <translation>diese Datei hat keine einzelnen Bilder; sie enthält nur eines</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>there is a model called {name} already; choose another name with --name</source>
        <translation>es gibt bereits ein Modell namens {name}; wählen Sie mit --name einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>there is no frame {number} in this file; it contains {held}</source>
        <translation>diese Datei hat kein Bild {number}; sie enthält {held}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>there is no picture {number} in this file; it contains {there}</source>
        <translation>diese Datei hat kein Bild {number}; sie enthält {there}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>this DICOM directory is too large (at most {limit} MB)</source>
        <translation>dieses DICOM-Verzeichnis ist zu groß (höchstens {limit} MB)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has bf16</source>
        <translation>diese GPU hat bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has no bf16</source>
        <translation>diese GPU hat kein bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pages; save it in parts</source>
        <translation>dieses TIFF hat mehr als {limit} Seiten; in Teilen speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pictures; save it in parts</source>
        <translation>dieses TIFF hat mehr als {limit} Bilder; in Teilen speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume of an unsupported kind; save it as single images</source>
        <translation>dieses TIFF ist ein Volumen einer nicht unterstützten Art; als einzelne Bilder speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume; save it as single images</source>
        <translation>dieses TIFF ist ein Volumen; als einzelne Bilder speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this clip has {count} frames; at most {limit} are read</source>
        <translation>dieser Clip hat {count} Bilder; höchstens {limit} werden gelesen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>this clip is a video ({name}), which is not supported; export it as JPEG or uncompressed</source>
        <translation>dieser Clip ist ein Video ({name}), das nicht unterstützt wird; als JPEG oder unkomprimiert exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this file contains {count} pictures; open its folder, where each is a scan of its own ({name}#1 to {name}#{count})</source>
        <translation>diese Datei enthält {count} Bilder; öffnen Sie ihren Ordner, in dem jedes eine eigene Aufnahme ist ({name}#1 bis {name}#{count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this has the greys of a picture, not the few of a mask; save the mask as PNG, 0 and 255</source>
        <translation>dies hat die Graustufen eines Bilds, nicht die wenigen einer Maske; die Maske als PNG mit 0 und 255 speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a DICOMDIR, a list of files and no image; open the folder that it is in</source>
        <translation>dies ist ein DICOMDIR, eine Dateiliste und kein Bild; öffnen Sie den Ordner, in dem es liegt</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this is a MetaMorph stack of {count} pictures; save it as a TIFF with a page for each</source>
        <translation>dies ist ein MetaMorph-Stapel mit {count} Bildern; als TIFF mit einer Seite je Bild speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a clip of {there} frames; open its folder, where each is a scan of its own ({name}#1 to {name}#{there})</source>
        <translation>dies ist ein Clip mit {there} Bildern; öffnen Sie seinen Ordner, in dem jedes eine eigene Aufnahme ist ({name}#1 bis {name}#{there})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is a folder</source>
        <translation>dies ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this is a picture with colours in it, but with no clear area or closed line of one colour; save the mask alone as PNG, 0 and 255</source>
        <translation>dies ist ein Bild mit Farben, aber ohne klare Fläche oder geschlossene Linie einer Farbe; die Maske allein als PNG mit 0 und 255 speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is an ultrasound volume (3D), not frames as they were seen; export its frames</source>
        <translation>dies ist ein Ultraschallvolumen (3D), keine Bilder, wie sie zu sehen waren; exportieren Sie seine Bilder</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>this is no COCO file: it has no lists of images and annotations</source>
        <translation>dies ist keine COCO-Datei: sie hat keine Listen von Bildern und Annotationen</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>this is no DICOM Segmentation</source>
        <translation>dies ist keine DICOM-Segmentierung</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>this is no labelme file: it has no list of shapes</source>
        <translation>dies ist keine labelme-Datei: sie hat keine Liste von Formen</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this is not a DICOM file, or it is damaged</source>
        <translation>dies ist keine DICOM-Datei, oder sie ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is not a file</source>
        <translation>dies ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>this is not an address</source>
        <translation>dies ist keine Adresse</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is not an ultrasound image ({kind})</source>
        <translation>dies ist kein Ultraschallbild ({kind})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this kind</source>
        <translation>dieser Art</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has the value {value} everywhere, so lesion and background cannot be told apart; an empty mask has 0 everywhere</source>
        <translation>diese Maske hat überall den Wert {value}, daher lassen sich Läsion und Hintergrund nicht unterscheiden; eine leere Maske hat überall 0</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has thin lines that do not close; save it as filled areas, PNG, 0 and 255</source>
        <translation>diese Maske hat dünne Linien, die nicht geschlossen sind; als gefüllte Flächen speichern, PNG mit 0 und 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has {levels} levels, and the border of the picture is not of the darkest, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>diese Maske hat {levels} Stufen, und der Bildrand gehört nicht zur dunkelsten, daher lassen sich Läsion und Hintergrund nicht unterscheiden; als PNG mit 0 und 255 speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this mask has {width} x {height} pixels, but its scan has {wide} x {high}; both must have the same size</source>
        <translation>diese Maske hat {width} × {height} Pixel, ihre Aufnahme aber {wide} × {high}; beide müssen gleich groß sein</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask is too faint for a JPEG (values under 32 of 255); save it as PNG, 0 and 255</source>
        <translation>diese Maske ist für ein JPEG zu schwach (Werte unter 32 von 255); als PNG mit 0 und 255 speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>this scan has two colours only: is it a mask, under a name that no layout knows?</source>
        <translation>diese Aufnahme hat nur zwei Farben: ist sie eine Maske mit einem Namen, den keine Ordnerstruktur kennt?</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>this system has no keyring (such as GNOME Keyring, KWallet, Keychain or Credential Manager)</source>
        <translation>dieses System hat keinen Schlüsselbund (wie GNOME Keyring, KWallet, Keychain oder Anmeldeinformationsverwaltung)</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this user may not store</source>
        <translation>dieser Benutzer darf nicht speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>to check: {what}</source>
        <translation>zu prüfen: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>total drawing time</source>
        <translation>gesamte Zeichenzeit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>true positive</source>
        <translation>richtig positiv</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>two views</source>
        <translation>zwei Ansichten</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>unc. {value}</source>
        <translation>Unsich. {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>uncalibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>uncertainty {value} by {model}</source>
        <translation>Unsicherheit {value} laut {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>unknown command</source>
        <translation>unbekannter Befehl</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread</source>
        <translation>unbefundet</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread, seen</source>
        <translation>unbefundet, gesehen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vascularity absent</source>
        <translation>keine Vaskularisation</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vessels in rim</source>
        <translation>Gefäße im Randbereich</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>was damaged and has been quarantined</source>
        <translation>war beschädigt und wurde beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>what you call it</source>
        <translation>wie Sie es nennen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>without a draft</source>
        <translation>ohne Entwurf</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>write the user in its own field, and no password in the address</source>
        <translation>schreiben Sie den Benutzer in sein eigenes Feld und kein Passwort in die Adresse</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>write-protected</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{across} x {down} mm/px</source>
        <translation>{across} x {down} mm/px</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{before} before, {after} after</source>
        <translation>{before} vorher, {after} nachher</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>{bits} bits, format {sampleformat},</source>
        <translation>{bits} Bit, Format {sampleformat},</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit numbers of colours are not supported</source>
        <translation>{bits}-Bit-Farbnummern werden nicht unterstützt</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit values are not supported; export it with 1 to 16 bits</source>
        <translation>{bits}-Bit-Werte werden nicht unterstützt; mit 1 bis 16 Bit exportieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>{cache}: {what} ({reason}); all scans were analysed again</source>
        <translation>{cache}: {what} ({reason}); alle Aufnahmen wurden neu analysiert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{colour} (default)</source>
        <translation>{colour} (Standard)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} beyond the scale (up to {longest})</source>
        <translation>{count} jenseits der Skala (bis {longest})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as benign.</source>
        <translation>{count} als benigne klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as malignant.</source>
        <translation>{count} als maligne klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{count} descriptions belong to lesions that are not in the mask.</source>
        <translation>{count} Beschreibungen gehören zu Läsionen, die nicht in der Maske sind.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} firm</source>
        <translation>{count} sicher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} flagged.</source>
        <translation>Merker gesetzt: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>{count} frames</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out finals have a lesion</source>
        <translation>{count} zurückgehaltene Endfassungen haben eine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out lesions</source>
        <translation>{count} zurückgehaltene Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} hidden</source>
        <translation>{count} ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} hidden. Your work on them is kept. To see them, choose Filter &gt; Hidden.</source>
        <translation>{count} ausgeblendet. Ihre Arbeit daran bleibt. Um sie zu sehen, wählen Sie Filter &gt; Ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (across regions of different scale)</source>
        <translation>{count} ausgelassen (über Regionen mit verschiedenem Maßstab)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (no spacing)</source>
        <translation>{count} ausgelassen (kein Pixelabstand)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} lesions</source>
        <translation>{count} Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} lesions, {held_out} held out and {crossed} judged by models trained without them</source>
        <translation>{count} Läsionen, {held_out} zurückgehalten und {crossed} beurteilt von Modellen, die ohne sie trainiert wurden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} months</source>
        <translation>{count} Monate</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>{count} more will be listed after you sign them off.</source>
        <translation>{count} weitere erscheinen nach Ihrer Freigabe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>{count} near-duplicates</source>
        <translation>{count} Beinahe-Duplikate</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{count} of the model folders cannot be used.</source>
        <translation>{count} der Modellordner sind nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} possible</source>
        <translation>{count} möglich</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} possible lesions</source>
        <translation>{count} mögliche Läsionen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} shown</source>
        <translation>{count} gezeigt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} shown again.</source>
        <translation>{count} wieder eingeblendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} signed off</source>
        <translation>{count} freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off as no lesion. To reopen one, select it and choose Undo.</source>
        <translation>{count} ohne Läsion freigegeben. Zum Wiederöffnen auswählen und Rückgängig wählen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off. To reopen one, select it and choose Undo.</source>
        <translation>{count} freigegeben. Zum Wiederöffnen auswählen und Rückgängig wählen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} skipped.</source>
        <translation>{count} übersprungen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} small lesions not measured</source>
        <translation>{count} kleine Läsionen nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>{count} ultrasound regions are ignored: outside the picture, or without a size</source>
        <translation>{count} Ultraschallregionen werden ignoriert: außerhalb des Bilds oder ohne Größe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} unreadable</source>
        <translation>{count} unlesbar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} weeks</source>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} were in the model's training set</source>
        <translation>{count} waren in den Trainingsdaten des Modells</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} will be skipped.</source>
        <translation>{count} werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} with nothing found</source>
        <translation>{count} ohne Fund</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>{distance} mm between the marks make a spacing of {spacing} mm per pixel. Ultrasound scans have {low} to {high} mm. Set it?</source>
        <translation>{distance} mm zwischen den Marken ergeben einen Pixelabstand von {spacing} mm. Ultraschallaufnahmen haben {low} bis {high} mm. Setzen?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{done} of {total} signed off</source>
        <translation>{done} von {total} freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>{draft} made this draft. The model in use is {model}.</source>
        <translation>Dieser Entwurf stammt von {draft}. Aktives Modell ist {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{failed} failed ({reason}); continued on the CPU</source>
        <translation>{failed} ist ausgefallen ({reason}); auf der CPU fortgesetzt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{figures}. All uncalibrated.</source>
        <translation>{figures}. Alles nicht kalibriert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>{file} could not be written: {reason}. Choose another folder or free some disk space.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder schaffen Sie Speicherplatz.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is a link or the like, not a file</source>
        <translation>{file} ist eine Verknüpfung oder Ähnliches, keine Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is too large ({size} MB; the limit: {most} MB)</source>
        <translation>{file} ist zu groß ({size} MB; Grenze: {most} MB)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} unpacks to {size} MB of nothing; not a model</source>
        <translation>{file} entpackt sich zu {size} MB Leere; kein Modell</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>{file}: from an earlier export</source>
        <translation>{file}: aus einem früheren Export</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <location filename="../../busviewer/archive/retrieving.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <location filename="../../busviewer/formats/format.py"/>
        <location filename="../../busviewer/importing/fitting.py"/>
        <location filename="../../busviewer/scan/model.py"/>
        <location filename="../../busviewer/segmentation/failure.py"/>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{finals} finals: {lesions} with a lesion, {normals} without. Held out: {held_out}, of which {held_lesions} with a lesion.
Class given on {classed}: {benign} benign, {malignant} malignant. Only these train the model's assessment.</source>
        <translation>{finals} Endfassungen: {lesions} mit Läsion, {normals} ohne. Zurückgehalten: {held_out}, davon {held_lesions} mit Läsion.
Klasse angegeben bei {classed}: {benign} benigne, {malignant} maligne. Nur diese trainieren die Beurteilung des Modells.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder} cannot be found. It may have been moved, or its disk is not connected</source>
        <translation>{folder} wurde nicht gefunden. Vielleicht wurde der Ordner verschoben oder der Datenträger ist nicht angeschlossen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} cannot be found. It was renamed or moved, or its disk was removed. Your work is kept in memory and will be saved when the folder is available again.</source>
        <translation>{folder} wurde nicht gefunden. Der Ordner wurde umbenannt oder verschoben, oder der Datenträger wurde entfernt. Ihre Arbeit bleibt im Arbeitsspeicher und wird gespeichert, sobald der Ordner wieder verfügbar ist.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>{folder} contains no scans (PNG, JPEG, BMP, TIFF or DICOM). Choose another folder.</source>
        <translation>{folder} enthält keine Aufnahmen (PNG, JPEG, BMP, TIFF oder DICOM). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} is available again.</source>
        <translation>{folder} ist wieder verfügbar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{folder}: a link to a file outside the model folder; copy the file into the folder</source>
        <translation>{folder}: eine Verknüpfung mit einer Datei außerhalb des Modellordners; kopieren Sie die Datei in den Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: cannot be listed ({reason}); check its permissions</source>
        <translation>{folder}: kann nicht aufgelistet werden ({reason}); prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: cannot be locked ({reason}); open the study in only one window</source>
        <translation>{folder}: kann nicht gesperrt werden ({reason}); öffnen Sie die Studie nur in einem Fenster</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{folder}: cannot be written to ({reason}); import the masks as drafts</source>
        <translation>{folder}: hier kann nicht geschrieben werden ({reason}); importieren Sie die Masken als Entwürfe</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{folder}: has pictures already; choose another folder for those of the boxes</source>
        <translation>{folder}: enthält bereits Bilder; wählen Sie einen anderen Ordner für die Bilder der Rechtecke</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{folder}: holds the masks of scans beside it; open {path}</source>
        <translation>{folder}: enthält die Masken von Aufnahmen daneben; öffnen Sie {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: in use by another window ({holder}); close that window to save here</source>
        <translation>{folder}: wird von einem anderen Fenster verwendet ({holder}); schließen Sie es, um hier zu speichern</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{folder}: no scan could be read</source>
        <translation>{folder}: keine Aufnahme konnte gelesen werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: no such folder; choose the folder that contains the scans</source>
        <translation>{folder}: kein solcher Ordner; wählen Sie den Ordner, der die Aufnahmen enthält</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{folder}: no {which} of reader {reader} to export{left}</source>
        <translation>{folder}: keine {which} des Befunders {reader} zu exportieren{left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{folder}: no {which} of reader {reader} to report</source>
        <translation>{folder}: keine {which} des Befunders {reader} für den Bericht</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{folder}: not a safetensors file ({reason})</source>
        <translation>{folder}: keine safetensors-Datei ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder}: not found</source>
        <translation>{folder}: nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: the folder is missing. Restore it or reconnect its drive; saving continues automatically</source>
        <translation>{folder}: der Ordner fehlt. Stellen Sie ihn wieder her oder verbinden Sie sein Laufwerk; das Speichern geht automatisch weiter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no DICOM file in this folder.</source>
        <translation>{folder}: In diesem Ordner ist keine DICOM-Datei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no such folder.</source>
        <translation>{folder}: Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: this disk or network share does not support locks; open the study in only one window</source>
        <translation>{folder}: dieser Datenträger oder diese Netzwerkfreigabe unterstützt keine Sperren; öffnen Sie die Studie nur in einem Fenster</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: this is a file; choose the folder that contains it</source>
        <translation>{folder}: dies ist eine Datei; wählen Sie den Ordner, der sie enthält</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: your disk quota is used up. Free some space; saving continues automatically</source>
        <translation>{folder}: Ihr Speicherkontingent ist aufgebraucht. Geben Sie Speicherplatz frei; das Speichern geht automatisch weiter</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {full}. Free some space; saving continues automatically</source>
        <translation>{folder}: {full}. Geben Sie Speicherplatz frei; das Speichern geht automatisch weiter</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {reason}. Check the disk and its connection; saving is retried automatically</source>
        <translation>{folder}: {reason}. Prüfen Sie den Datenträger und seine Verbindung; das Speichern wird automatisch wiederholt</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{format}: cannot be imported; available: {names}</source>
        <translation>{format}: kann nicht importiert werden; verfügbar: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>{host}, process {process}, since {since}</source>
        <translation>{host}, Prozess {process}, seit {since}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>{key} is already assigned to {command}. Reassign it?</source>
        <translation>{key} ist bereits {command} zugewiesen. Neu zuweisen?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} is used on the scan while it is held down</source>
        <translation>{key} wird auf der Aufnahme gebraucht, solange die Taste gedrückt ist</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} moves between controls</source>
        <translation>{key} wechselt zwischen Bedienelementen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} opens a menu</source>
        <translation>{key} öffnet ein Menü</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>{key}: could not be encoded as PNG</source>
        <translation>{key}: konnte nicht als PNG kodiert werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: has ground truth already, which was kept</source>
        <translation>{key}: hat bereits eine Referenz, die behalten wurde</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{key}: its annotation can no longer be read</source>
        <translation>{key}: die Annotation kann nicht mehr gelesen werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: no mask was written: {why}</source>
        <translation>{key}: keine Maske geschrieben: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/saver.py"/>
        <source>{key}: saved to {path} instead ({failure})</source>
        <translation>{key}: stattdessen in {path} gespeichert ({failure})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>{key}: the file name is too long to name a mask after it; shorten it</source>
        <translation>{key}: der Dateiname ist zu lang, um eine Maske danach zu benennen; kürzen Sie ihn</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>{key}: the file name is too long; shorten it</source>
        <translation>{key}: der Dateiname ist zu lang; kürzen Sie ihn</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{key}: two saved versions by {reader}, {where}; neither is used until {reader} chooses one</source>
        <translation>{key}: zwei gespeicherte Versionen von {reader}, {where}; keine wird verwendet, bis {reader} eine wählt</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{key}: two saved versions, in {storage_folder} and {other}; neither is shown or changed until you choose one (Study &gt; Choose between versions)</source>
        <translation>{key}: zwei gespeicherte Versionen, in {storage_folder} und {other}; keine wird gezeigt oder geändert, bis Sie eine wählen (Studie &gt; Zwischen Versionen wählen)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, no scale</source>
        <translation>{kind}, kein Maßstab</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, {size} mm per pixel</source>
        <translation>{kind}, {size} mm pro Pixel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{layer}: colour</source>
        <translation>{layer}: Farbe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: opacity</source>
        <translation>{layer}: Deckkraft</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: style</source>
        <translation>{layer}: Stil</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{left} left.</source>
        <translation>Noch {left}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} across</source>
        <translation>{length} breit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} cm</source>
        <translation>{length} cm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{line}, weight {times}</source>
        <translation>{line}, Gewicht {times}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{mean} (95 % interval {low} to {high})</source>
        <translation>{mean} (95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} (in use)</source>
        <translation>{model} (aktiv)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>{model} found no lesion (lesion probability {share}).</source>
        <translation>{model} hat keine Läsion gefunden (Läsionswahrscheinlichkeit {share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} is in use. Use another model first.</source>
        <translation>{model} ist aktiv. Verwenden Sie zuerst ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/own_models.py"/>
        <source>{model} is not in your own folder, so it cannot be deleted</source>
        <translation>{model} liegt nicht in Ihrem eigenen Ordner und kann daher nicht gelöscht werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>{model} is now in use. The previous model is kept.</source>
        <translation>{model} ist jetzt aktiv. Das vorherige Modell bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was deleted.</source>
        <translation>{model} wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} was refused: it did worse than the model it started from. Use it anyway?</source>
        <translation>{model} wurde abgelehnt: Es war schlechter als das Ausgangsmodell. Trotzdem verwenden?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>{model} was trained on this scan, or on one that shows the same view: its drafts are better here than on new scans.</source>
        <translation>{model} wurde mit dieser Aufnahme trainiert oder mit einer, die dieselbe Ansicht zeigt: Die Entwürfe sind hier besser als auf neuen Aufnahmen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model} was trained on {count} of these scans: its figures are too good.</source>
        <translation>{model} wurde mit {count} dieser Aufnahmen trainiert: Die Werte sind zu gut.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was written to {file}.</source>
        <translation>{model} wurde nach {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model}: Dice {dice} on {lesions} lesions, {missed} missed; {drawn} of {normals} normals drawn on</source>
        <translation>{model}: Dice {dice} bei {lesions} Läsionen, {missed} übersehen; Entwurf auf {drawn} von {normals} Normalaufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>{name}
{on} black, {off} stay</source>
        <translation>{name}
{on} geschwärzt, {off} bleiben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>{name}  ·  {count} signed off</source>
        <translation>{name}  ·  {count} freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{name} (login name)</source>
        <translation>{name} (Anmeldename)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{name} has {count} in this study</source>
        <translation>{name} hat {count} in dieser Studie</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{name} is not a valid model name; use up to 128 letters, digits, '-', '_', '+', '.' and spaces</source>
        <translation>{name} ist kein gültiger Modellname; verwenden Sie bis zu 128 Buchstaben, Ziffern, „-“, „_“, „+“, „.“ und Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>{name} is reserved for the consensus of several readers; choose another name</source>
        <translation>{name} ist für den Konsens mehrerer Befunder reserviert; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{name} is there already, and is not its ground truth</source>
        <translation>{name} ist schon vorhanden und nicht die Referenz dieser Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: a study with over {limit} files is not loaded.</source>
        <translation>{name}: Eine Untersuchung mit über {limit} Dateien wird nicht geladen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: no connection to {host}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name}: Keine Verbindung zu {host}, oder sie brach ab. Prüfen Sie Adresse und Netzwerk und versuchen Sie es erneut. Was übertragen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: no connection to {host}, port {port}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name}: Keine Verbindung zu {host}, Port {port}, oder sie brach ab. Prüfen Sie Adresse und Netzwerk und versuchen Sie es erneut. Was übertragen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: not found ({status}). Check the address of this archive.</source>
        <translation>{name}: Nicht gefunden ({status}). Prüfen Sie die Adresse dieses Archivs.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the address cannot be used ({reason}).</source>
        <translation>{name}: Die Adresse ist nicht verwendbar ({reason}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the answer cannot be read as DICOM. Nothing of it was kept.</source>
        <translation>{name}: Die Antwort ist nicht als DICOM lesbar. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is damaged.</source>
        <translation>{name}: Die Antwort ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is incomplete.</source>
        <translation>{name}: Die Antwort ist unvollständig.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is larger than {limit} MB.</source>
        <translation>{name}: Die Antwort ist größer als {limit} MB.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive could not search ({code}).</source>
        <translation>{name}: Das Archiv konnte nicht suchen ({code}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive refuses us. Ask its administrator to enter the AE title {calling}, and check the title {called} in the address.</source>
        <translation>{name}: Das Archiv weist uns ab. Bitten Sie seinen Administrator, den AE-Titel {calling} einzutragen, und prüfen Sie den Titel {called} in der Adresse.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the certificate of {host} is not trusted ({why}). If your archive has a certificate of its own, choose its CA file in the settings of this archive.</source>
        <translation>{name}: Dem Zertifikat von {host} wird nicht vertraut ({why}). Wenn Ihr Archiv ein eigenes Zertifikat hat, wählen Sie dessen CA-Datei in den Einstellungen dieses Archivs.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the file of certificates {ca_file} {why}. Choose a PEM file.</source>
        <translation>{name}: Die Zertifikatsdatei {ca_file} {why}. Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server answers with {page} instead of DICOMweb. Check the address of this archive.</source>
        <translation>{name}: Der Server antwortet mit {page} statt mit DICOMweb. Prüfen Sie die Adresse dieses Archivs.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server is too slow. Try again later.</source>
        <translation>{name}: Der Server ist zu langsam. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the server reports an error ({status}). Try again later.</source>
        <translation>{name}: Der Server meldet einen Fehler ({status}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server sends on to {place}. busviewer does not follow, because the password would go there too. Enter the final address in the settings of this archive.</source>
        <translation>{name}: Der Server leitet zu {place} weiter. busviewer folgt nicht, weil das Passwort mitgehen würde. Geben Sie die endgültige Adresse in den Einstellungen dieses Archivs ein.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the user or the password is wrong.</source>
        <translation>{name}: Der Benutzer oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: there is no such CA file.</source>
        <translation>{name}: Diese CA-Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: this user may not do that.</source>
        <translation>{name}: Dieser Benutzer darf das nicht.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: too large for this archive.</source>
        <translation>{name}: Zu groß für dieses Archiv.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: {host} does not answer in time. Try again later.</source>
        <translation>{name}: {host} antwortet nicht rechtzeitig. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: {problem}.</source>
        <translation>{name}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage_paths.py"/>
        <source>{nearest} is not a folder</source>
        <translation>{nearest} ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage_paths.py"/>
        <source>{nearest} is write-protected</source>
        <translation>{nearest} ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels</source>
        <translation>{network}, {size} × {size} Pixel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels, mirrored</source>
        <translation>{network}, {size} × {size} Pixel, gespiegelt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>{number} (fine)</source>
        <translation>{number} (fein)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{number} scans</source>
        <translation>{number} Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: already exists and was not written by busviewer; choose another folder</source>
        <translation>{out}: existiert bereits und wurde nicht von busviewer geschrieben; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{out}: choose a new or empty folder, so that nothing with patient data lies beside what has none</source>
        <translation>{out}: wählen Sie einen neuen oder leeren Ordner, damit nichts mit Patientendaten neben dem liegt, was keine hat</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: contains the scans; choose another folder, so that the output is not taken for ground truth</source>
        <translation>{out}: enthält die Aufnahmen; wählen Sie einen anderen Ordner, damit die Ausgabe nicht für Referenz gehalten wird</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{out}: lies in the folder of the scans; choose another place</source>
        <translation>{out}: liegt im Ordner der Aufnahmen; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: this is a file; choose a folder for the output</source>
        <translation>{out}: dies ist eine Datei; wählen Sie einen Ordner für die Ausgabe</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: already exists and is no list of names; choose another file</source>
        <translation>{path}: existiert bereits und ist keine Namensliste; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: already exists and was not written by busviewer; choose another file</source>
        <translation>{path}: existiert bereits und wurde nicht von busviewer geschrieben; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}: kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); a model is a folder with {model_json}</source>
        <translation>{path}: kann nicht gelesen werden ({reason}); ein Modell ist ein Ordner mit {model_json}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason}); changes to this scan are not saved</source>
        <translation>{path}: kann nicht gelesen werden ({reason}); Änderungen an dieser Aufnahme werden nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); reinstall {what}</source>
        <translation>{path}: kann nicht gelesen werden ({reason}); installieren Sie {what} neu</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: cannot be read ({reason}); {again}</source>
        <translation>{path}: kann nicht gelesen werden ({reason}); {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used (unexpected content, written by {reader})</source>
        <translation>{path}: nicht verwendbar (unerwarteter Inhalt, geschrieben von {reader})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used ({reason})</source>
        <translation>{path}: nicht verwendbar ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/loop/events.py"/>
        <source>{path}: cannot be written ({reason}){advice}</source>
        <translation>{path}: kann nicht geschrieben werden ({reason}){advice}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/chosen_sensitivity.py"/>
        <source>{path}: cannot read the chosen sensitivity ({reason}); using {balanced}</source>
        <translation>{path}: die gewählte Sensitivität kann nicht gelesen werden ({reason}); {balanced} wird verwendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/calibration.py"/>
        <source>{path}: cannot read the saved spacing of folders ({reason}); set it again where needed</source>
        <translation>{path}: die gespeicherten Pixelabstände der Ordner können nicht gelesen werden ({reason}); setzen Sie sie bei Bedarf neu</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>{path}: cannot read which pictures are masks ({reason}); answer again when asked</source>
        <translation>{path}: welche Bilder Masken sind, kann nicht gelesen werden ({reason}); antworten Sie erneut, wenn Sie gefragt werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/hidden.py"/>
        <source>{path}: cannot read which scans are hidden ({reason}); all scans are listed</source>
        <translation>{path}: die Liste der ausgeblendeten Aufnahmen kann nicht gelesen werden ({reason}); alle Aufnahmen werden gezeigt</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: damaged (SHA-256 {found}, expected {sha256}); reinstall {what}</source>
        <translation>{path}: beschädigt (SHA-256 {found}, erwartet {sha256}); installieren Sie {what} neu</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}), and cannot be quarantined ({why})</source>
        <translation>{path}: beschädigt ({reason}) und kann nicht beiseitegelegt werden ({why})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used</source>
        <translation>{path}: beschädigt ({reason}); nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, and the file is left unchanged</source>
        <translation>{path}: beschädigt ({reason}); nicht verwendet, die Datei bleibt unverändert</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, quarantined as {name}</source>
        <translation>{path}: beschädigt ({reason}); nicht verwendet, beiseitegelegt als {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: damaged; rename it, so that the import can record what it writes</source>
        <translation>{path}: beschädigt; benennen Sie sie um, damit der Import festhalten kann, was er schreibt</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'members': {name} is missing or wrong ({found})</source>
        <translation>{path}: das Feld „members“: {name} fehlt oder ist falsch ({found})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'weights' must be {weights}, a file in the same folder</source>
        <translation>{path}: das Feld „weights“ muss {weights} sein, eine Datei im selben Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field 'weights_file' must be {weights} or {click_weights}; {again}</source>
        <translation>{path}: das Feld „weights_file“ muss {weights} oder {click_weights} sein; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field {name} is missing or wrong ({found})</source>
        <translation>{path}: das Feld {name} fehlt oder ist falsch ({found})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field {name} is missing or wrong: {found}; {again}</source>
        <translation>{path}: das Feld {name} fehlt oder ist falsch: {found}; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: in no format that can be imported; see the help for those</source>
        <translation>{path}: in keinem Format, das importiert werden kann; die Hilfe nennt diese</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: it belongs to another scan, {key}</source>
        <translation>{path}: gehört zu einer anderen Aufnahme, {key}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: left out, {count} that busviewer drew, such as {name}</source>
        <translation>{path}: ausgelassen, {count}, von busviewer gezeichnet, etwa {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{path}: lies in the folder of the scans; choose another place</source>
        <translation>{path}: liegt im Ordner der Aufnahmen; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to see it</source>
        <translation>{path}: von einer neueren Version von busviewer; aktualisieren Sie busviewer, um es zu sehen</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to use it</source>
        <translation>{path}: von einer neueren Version von busviewer; aktualisieren Sie busviewer, um es zu verwenden</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: made for another version of the scan file; quarantined as {name}</source>
        <translation>{path}: für eine andere Version der Bilddatei erstellt; beiseitegelegt als {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: needs the columns {scan} and {group}; its classes, groups and folds are not used</source>
        <translation>{path}: braucht die Spalten {scan} und {group}; Klassen, Gruppen und Folds daraus werden nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: not a CSV table ({reason}); its classes, groups and folds are not used</source>
        <translation>{path}: keine CSV-Tabelle ({reason}); Klassen, Gruppen und Folds daraus werden nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: not a busviewer model</source>
        <translation>{path}: kein Modell von busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: not a click network of format {format}; {again}</source>
        <translation>{path}: kein Klicknetz im Format {format}; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: not a list of training scans; reinstall the model</source>
        <translation>{path}: keine Liste von Trainingsaufnahmen; installieren Sie das Modell neu</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{path}: not a model archive ({reason})</source>
        <translation>{path}: kein Modellarchiv ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{path}: not a safetensors file ({reason})</source>
        <translation>{path}: keine safetensors-Datei ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: not enough memory to read it</source>
        <translation>{path}: nicht genug Arbeitsspeicher zum Lesen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{path}: not the file that was annotated under this name; the earlier annotation is kept but not applied</source>
        <translation>{path}: nicht die Datei, die unter diesem Namen annotiert wurde; die frühere Annotation bleibt erhalten, wird aber nicht angewendet</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: not the judgement of a model; fine-tune again to judge it</source>
        <translation>{path}: keine Bewertung eines Modells; starten Sie ein neues Nachtraining, um es zu bewerten</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: the file cannot be read ({reason})</source>
        <translation>{path}: die Datei kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: the list of names must not lie in the export; choose another folder</source>
        <translation>{path}: die Namensliste darf nicht im Export liegen; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: the name must end in {one} or {other}</source>
        <translation>{path}: der Name muss auf {one} oder {other} enden</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: there is no frame {number}; the file has {pictures}</source>
        <translation>{path}: es gibt kein Bild {number}; die Datei hat {pictures}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: this file contains one picture; remove #{number}</source>
        <translation>{path}: diese Datei enthält ein Bild; entfernen Sie #{number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: this folder cannot be listed ({reason}); skipped</source>
        <translation>{path}: dieser Ordner kann nicht aufgelistet werden ({reason}); übersprungen</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{path}: this is no list of boxes; make one with --show-blanked</source>
        <translation>{path}: dies ist keine Liste von Rechtecken; erstellen Sie eine mit --show-blanked</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>{path}: this mask is not used: {why}</source>
        <translation>{path}: diese Maske wird nicht verwendet: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: too large for a judgement</source>
        <translation>{path}: zu groß für eine Bewertung</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: was changed since the import, and was kept</source>
        <translation>{path}: wurde seit dem Import geändert und behalten</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: written by {reader}, but in the folder of another reader</source>
        <translation>{path}: von {reader} geschrieben, liegt aber im Ordner eines anderen Befunders</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/agreement.py"/>
        <source>{path}: {reader} and {other} signed off different versions of the scan file</source>
        <translation>{path}: {reader} und {other} haben verschiedene Versionen der Bilddatei freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: {reason}. The file is left unchanged; changes to this scan are not saved</source>
        <translation>{path}: {reason}. Die Datei bleibt unverändert; Änderungen an dieser Aufnahme werden nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask fits no scan: {names}; check its name</source>
        <translation>{place}: 1 Maske passt zu keiner Aufnahme: {names}; prüfen Sie ihren Namen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask is not used, as the scans have others: {names}</source>
        <translation>{place}: 1 Maske wird nicht verwendet, da ihre Aufnahme andere hat: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: left out, neither scans nor the masks to be used: {names}</source>
        <translation>{place}: ausgelassen, weder Aufnahmen noch die zu verwendenden Masken: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks are not used, as the scans have others: {names}</source>
        <translation>{place}: {count} Masken werden nicht verwendet, da die Aufnahmen andere haben: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks fit no scan: {names}; check their names</source>
        <translation>{place}: {count} Masken passen zu keiner Aufnahme: {names}; prüfen Sie ihre Namen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/telling.py"/>
        <source>{problem} (and {count} more)</source>
        <translation>{problem} (und {count} weitere)</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{reader} has this study open in another window ({holder}), so it is read-only here</source>
        <translation>{reader} hat diese Studie in einem anderen Fenster geöffnet ({holder}), daher ist sie hier schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{reader}, blind</source>
        <translation>{reader}, verblindet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{reason}. To continue here, close the other window.</source>
        <translation>{reason}. Um hier fortzufahren, schließen Sie das andere Fenster.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; close other programs, then segment again</source>
        <translation>{reason}; schließen Sie andere Programme und segmentieren Sie erneut</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; continuing with the other members of {name}</source>
        <translation>{reason}; weiter mit den übrigen Netzen von {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; it is not known which scans it was trained on</source>
        <translation>{reason}; es ist nicht bekannt, mit welchen Aufnahmen es trainiert wurde</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; try another model or device (Model menu)</source>
        <translation>{reason}; versuchen Sie ein anderes Modell oder Gerät (Menü Modell)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{region}, not segmented</source>
        <translation>{region}, nicht segmentiert</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{root}: cannot be listed ({reason})</source>
        <translation>{root}: kann nicht aufgelistet werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>{rule}, outdated</source>
        <translation>{rule}, veraltet</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} already exists; choose another</source>
        <translation>{run_file}: der Ordner {out} für den Kandidaten existiert bereits; wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} cannot be created ({reason})</source>
        <translation>{run_file}: der Ordner {out} für den Kandidaten kann nicht angelegt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it before the first epoch has ended, nothing is kept.</source>
        <translation>{run}. Es kann ohne das Fenster weiterlaufen. Wenn Sie es vor dem Ende der ersten Epoche anhalten, bleibt nichts erhalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it, the best epoch so far is kept. Either way, busviewer shows it again at the next start.</source>
        <translation>{run}. Es kann ohne das Fenster weiterlaufen. Wenn Sie es anhalten, bleibt die bisher beste Epoche erhalten. In beiden Fällen zeigt busviewer es beim nächsten Start wieder an.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>{scan} (no lesion)</source>
        <translation>{scan} (keine Läsion)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>{scan} cannot be read</source>
        <translation>{scan} kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{scan} could not be segmented: {reason}</source>
        <translation>{scan} konnte nicht segmentiert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has another size, so its mask does not fit this scan</source>
        <translation>{scan} hat eine andere Größe, daher passt die Maske nicht auf diese Aufnahme</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has no mask to copy</source>
        <translation>{scan} hat keine Maske zum Kopieren</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has only a possible lesion. Accept it there first</source>
        <translation>{scan} hat nur eine mögliche Läsion. Nehmen Sie sie zuerst dort an</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>{scan} is no longer in the study</source>
        <translation>{scan} ist nicht mehr in der Studie</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} is no longer signed off</source>
        <translation>{scan} ist nicht mehr freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{scan} is not the file that you annotated under this name. Your earlier work is kept but not applied.</source>
        <translation>{scan} ist nicht die Datei, die Sie unter diesem Namen annotiert haben. Ihre frühere Arbeit bleibt, wird aber nicht angewendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off. To reopen it, press {undo}.</source>
        <translation>{scan} ist freigegeben. Zum Wiederöffnen {undo} drücken.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off: no lesion. To reopen it, press {undo}.</source>
        <translation>{scan} ist freigegeben: keine Läsion. Zum Wiederöffnen {undo} drücken.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: file removed</source>
        <translation>{scan}: Datei entfernt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>{scan}: hidden from the worklist, or gone</source>
        <translation>{scan}: aus der Arbeitsliste ausgeblendet oder entfernt</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/rows.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: {reason}</source>
        <translation>{scan}: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>{seconds} s drawing time</source>
        <translation>{seconds} s Zeichenzeit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>{setting}: restore default</source>
        <translation>{setting}: auf Standard zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{setting}: {command}</source>
        <translation>{setting}: {command}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set} (lesions: {count}): Dice after 1, 2 and 3 clicks {before} before, {after} after.</source>
        <translation>{set} (Läsionen: {count}): Dice nach 1, 2 und 3 Klicks vorher {before}, nachher {after}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set}: {lesions} with a lesion, {normals} without</source>
        <translation>{set}: {lesions} mit Läsion, {normals} ohne</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>{sides} mm, volume {volume} ml</source>
        <translation>{sides} mm, Volumen {volume} ml</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/tool_marks.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{size} mm/px</source>
        <translation>{size} mm/px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/tool_marks.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/sources.py"/>
        <source>{source}: no such file or folder; name what holds the masks</source>
        <translation>{source}: keine solche Datei und kein solcher Ordner; nennen Sie, was die Masken enthält</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>{start} has not signed off this scan</source>
        <translation>{start} hat diese Aufnahme nicht freigegeben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>{state}: no lesion</source>
        <translation>{state}: keine Läsion</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{study}: cannot be written to ({reason}); annotations are saved in {folder}</source>
        <translation>{study}: hier kann nicht geschrieben werden ({reason}); Annotationen werden in {folder} gespeichert</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{table}: already exists and was not written as a report; choose another place</source>
        <translation>{table}: existiert bereits und wurde nicht als Bericht geschrieben; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{text}: already exists and was not written as a report; choose another place</source>
        <translation>{text}: existiert bereits und wurde nicht als Bericht geschrieben; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{title} (picture {name} is missing)</source>
        <translation>{title} (Bild {name} fehlt)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} finished.</source>
        <translation>{title} beendet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} stopped after {done} of {total}.</source>
        <translation>{title} nach {done} von {total} angehalten.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits no scan of the study; check its name</source>
        <translation>{what} passt zu keiner Aufnahme der Studie; prüfen Sie ihren Namen</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits several scans, such as {one} and {other}; give it the path of one</source>
        <translation>{what} passt zu mehreren Aufnahmen, etwa {one} und {other}; geben Sie ihr den Pfad der richtigen</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} has {wide} x {high} pixels, but its scan {key} has {width} x {height}; both must have the same size</source>
        <translation>{what} hat {wide} × {high} Pixel, ihre Aufnahme {key} aber {width} × {height}; beide müssen gleich groß sein</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>{what}: open the folder</source>
        <translation>{what}: Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{where}: the weights do not match the network ({reason})</source>
        <translation>{where}: die Gewichte passen nicht zum Netz ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{which}: {scan}</source>
        <translation>{which}: {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too large; each side may have at most {limit}</source>
        <translation>{width} × {height} Pixel sind zu viel; jede Seite darf höchstens {limit} haben</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too small; each side must have at least {smallest}</source>
        <translation>{width} × {height} Pixel sind zu wenig; jede Seite muss mindestens {smallest} haben</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{words} (in use)</source>
        <translation>{words} (aktiv)</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>{words} ({code})</source>
        <translation>{words} ({code})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>“{name}” is reserved for the consensus of several readers. Choose another name.</source>
        <translation>„{name}“ ist für den Konsens mehrerer Befunder reserviert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a number from {low} to {high}, without thousands separators.</source>
        <translation>„{text}“ ist nicht verwendbar. Geben Sie eine Zahl von {low} bis {high} ohne Tausendertrennzeichen ein.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a whole number from {low} to {high}, without separators.</source>
        <translation>„{text}“ ist nicht verwendbar. Geben Sie eine ganze Zahl von {low} bis {high} ohne Trennzeichen ein.</translation>
    </message>
</context>
</TS>
