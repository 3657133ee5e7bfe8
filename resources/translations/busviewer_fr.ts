<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>busviewer</name>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> (patients or views: {count})</source>
        <translation> (patients ou vues : {count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source> ({count} skipped, the first: {first})</source>
        <translation> ({count} ignorés, le premier : {first})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> Normal scans drawn on: {before} before, {after} after, of {count}.</source>
        <translation> Clichés normaux avec ébauche : {before} avant, {after} après, sur {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Scan</source>
        <translation>&amp;Cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
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
        <translation>1 (grossière)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>1 changed</source>
        <translation>1 modifié</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>1 description belongs to a lesion that is not in the mask.</source>
        <translation>1 description porte sur une lésion absente du masque.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>1 draft</source>
        <translation>1 ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>1 held-out final has a lesion</source>
        <translation>1 version finale réservée a une lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 lesion</source>
        <translation>1 lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>1 near-duplicate</source>
        <translation>1 quasi-doublon</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 possible lesion</source>
        <translation>1 lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>1 scan</source>
        <translation>1 cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>1 ultrasound region is ignored: outside the picture, or without a size</source>
        <translation>1 région d’échographie est ignorée : hors de l’image ou sans taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>3D Slicer segmentation</source>
        <translation>Segmentation 3D Slicer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>95 % of each margin lies within this distance of the other. No value where a mask is empty</source>
        <translation>95 % de chaque contour se trouvent à moins de cette distance de l’autre. Pas de valeur si un masque est vide</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>; skipped {count} with only a possible lesion</source>
        <translation>; {count} ignorés, avec seulement une lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A CSV file outside the export that says which scan has which number</source>
        <translation>Un fichier CSV hors de l’export qui indique le numéro de chaque cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>A drawing tool begins with the possible lesion that is shown. Off: with nothing.</source>
        <translation>Un outil de dessin part de la lésion possible affichée. Désactivé : de rien.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>A fine-tune starts from {model}. Wait until it has ended.</source>
        <translation>Un affinage part de {model}. Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS</source>
        <translation>Une page par lésion : contour, mesures, BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has the names of scans and your name in it. It is in English, whatever the language of the window.</source>
        <translation>Une page par lésion : contour, mesures, BI-RADS et note. Le fichier contient les noms des clichés et le vôtre. Il est en anglais, quelle que soit la langue de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has your name in it, and numbers in place of the names of scans (privacy mode). It is in English, whatever the language of the window.</source>
        <translation>Une page par lésion : contour, mesures, BI-RADS et note. Le fichier contient votre nom, et des numéros à la place des noms des clichés (mode confidentiel). Il est en anglais, quelle que soit la langue de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>A polygon needs at least three corners. Click another corner, or press Esc to cancel.</source>
        <translation>Un polygone demande au moins trois sommets. Cliquez un autre sommet, ou appuyez sur Échap pour annuler.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A secret sentence: exports with the same one fit together, also in one folder</source>
        <translation>Une phrase secrète : les exports qui ont la même vont ensemble, même dans un seul dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>A&amp;dd…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>About busviewer</source>
        <translation>À propos de busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>About the name</source>
        <translation>À propos du nom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>About this model</source>
        <translation>À propos de ce modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>About this model…</source>
        <translation>À propos de ce modèle…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept a possible lesion</source>
        <translation>Accepter une lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept possible lesion</source>
        <translation>Accepter la lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Accept what is computed and suggested</source>
        <translation>Accepter ce qui est calculé et suggéré</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Accession number</source>
        <translation>Numéro d’accès</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Action inside the outline</source>
        <translation>Action à l’intérieur du contour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Add to the mask</source>
        <translation>Ajouter au masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Adjusting on {device}; {train} scans to learn from, {apart} held out.</source>
        <translation>Ajustement sur {device} ; clichés pour apprendre : {train}, réservés : {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After 1 click: {reason}</source>
        <translation>Après 1 clic : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>After sign-off</source>
        <translation>Après validation</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After {number} clicks: {reason}</source>
        <translation>Après {number} clics : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Against the ground truth</source>
        <translation>Par rapport à la référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on lesion or no lesion, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>Accord sur lésion ou pas de lésion, et kappa de Cohen (0 : hasard, 1 : accord total)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on the class where both gave one, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>Accord sur la classe là où les deux en ont donné une, et kappa de Cohen (0 : hasard, 1 : accord total)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>All finals are held out: none is left to learn from. Sign off scans of other patients.</source>
        <translation>Toutes les versions finales sont réservées : il n’en reste aucune pour apprendre. Validez des clichés d’autres patients.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>All scans are hidden. To see them, choose Filter &gt; Hidden.</source>
        <translation>Tous les clichés sont masqués. Pour les voir, choisissez Filtrer &gt; Masqués.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>All scans of the study ({count})</source>
        <translation>Tous les clichés de l’étude ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>All settings have their defaults already.</source>
        <translation>Tous les paramètres ont déjà leur valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All work is saved in {folder}</source>
        <translation>Tout le travail est enregistré dans {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All your work is now saved in {folder}.</source>
        <translation>Tout votre travail est maintenant enregistré dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>All your work is saved. You can continue.</source>
        <translation>Tout votre travail est enregistré. Vous pouvez continuer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Already signed off, left as they are: {count}.</source>
        <translation>Déjà validés, laissés tels quels : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as DICOM reports for the archive (signed-off DICOM scans)</source>
        <translation>Aussi en comptes rendus DICOM pour l’archive (clichés DICOM validés)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as a table, one row a lesion (.csv)</source>
        <translation>Aussi en tableau, une ligne par lésion (.csv)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as plain text (.txt)</source>
        <translation>Aussi en texte brut (.txt)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also export drafts where the model is not sure that there is a lesion</source>
        <translation>Exporter aussi les ébauches où le modèle n’est pas sûr qu’il y ait une lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also write DICOM copies without patient data</source>
        <translation>Écrire aussi des copies DICOM sans données patient</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Alt+Wheel</source>
        <translation>Alt+molette</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>An orthogonal view (radial and antiradial). The report gives three dimensions and a volume from both</source>
        <translation>Une vue orthogonale (radiaire et antiradiaire). Le compte rendu donne trois dimensions et un volume à partir des deux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>An unexpected error occurred in busviewer</source>
        <translation>Une erreur inattendue s’est produite dans busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Annotations that could not be counted: {count}. {first}</source>
        <translation>Annotations qui n’ont pas pu être comptées : {count}. {first}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Another task is running. Wait until it finishes, or cancel it below.</source>
        <translation>Une autre tâche est en cours. Attendez qu’elle se termine, ou annulez-la ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Answer of the archive</source>
        <translation>Réponse de l’archive</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Apply anyway</source>
        <translation>Appliquer quand même</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Apply earlier annotation</source>
        <translation>Appliquer l’annotation antérieure</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archive {number}</source>
        <translation>Archive {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Archives (PACS)</source>
        <translation>Archives (PACS)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archives…</source>
        <translation>Archives…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Arrow keys with the keyboard pointer</source>
        <translation>Touches fléchées avec le pointeur au clavier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>As much as the finals allow</source>
        <translation>Autant que les versions finales le permettent</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>As of {time}.</source>
        <translation>État au {time}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before no lesion</source>
        <translation>Demander avant « Pas de lésion »</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft</source>
        <translation>Demander avant « Pas de lésion » s’il y a une correction ou une ébauche sûre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft.</source>
        <translation>Demander avant « Pas de lésion » s’il y a une correction ou une ébauche sûre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis:</source>
        <translation>Évaluation par {model}, non un diagnostic :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis: if this is a lesion,</source>
        <translation>Évaluation par {model}, non un diagnostic : s’il s’agit d’une lésion,</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Assign another shortcut to a command</source>
        <translation>Attribuer un autre raccourci à une commande</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Associated features</source>
        <translation>Caractéristiques associées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Attention gates (gate weight, not importance)</source>
        <translation>Portes d’attention (poids de porte, non importance)</translation>
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
        <translation>Fenêtrage automatique</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Available again: {count}.</source>
        <translation>De nouveau disponibles : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Available: {values}.</source>
        <translation>Disponible : {values}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Average of {count} members:</source>
        <translation>Moyenne de {count} réseaux :</translation>
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
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Back to comparison</source>
        <translation>Retour à la comparaison</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Back to reading</source>
        <translation>Retour à la lecture</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Back to the draft, as the model proposed it</source>
        <translation>Revenir à l’ébauche proposée par le modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Benign</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Beside the scan</source>
        <translation>À côté du cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Better. {figures}. No more lesions are missed.{drawn}</source>
        <translation>Meilleur. {figures}. Il n’y a pas plus de lésions manquées.{drawn}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Black {low}, white {high}</source>
        <translation>Noir {low}, blanc {high}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Blink</source>
        <translation>Clignoter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Bluish green</source>
        <translation>Vert bleuté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Body part</source>
        <translation>Région du corps</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} becomes black. {all}</source>
        <translation>Le cadre {number} devient noir. {all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} stays. {all}</source>
        <translation>Le cadre {number} reste. {all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes: {on} become black, {off} stay</source>
        <translation>Cadres : {on} deviennent noirs, {off} restent</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Brush diameter</source>
        <translation>Diamètre du pinceau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in millimetres</source>
        <translation>Diamètre du pinceau en millimètres</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in pixels</source>
        <translation>Diamètre du pinceau en pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Burnt-in marks</source>
        <translation>Marques incrustées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, polygons</source>
        <translation>COCO, polygones</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, run lengths</source>
        <translation>COCO, codage par plages</translation>
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
        <translation>CPU : toujours fp32</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Calcifications</source>
        <translation>Calcifications</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Calipers</source>
        <translation>Repères de mesure</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel stroke</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel what is being drawn, or move the focus to the scan</source>
        <translation>Annuler le dessin en cours, ou placer le focus sur le cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Cancelled. Files stored until then stay in the archive.</source>
        <translation>Annulé. Les fichiers déjà stockés restent dans l’archive.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Cancelled. What was retrieved is kept; “Retrieve and open” goes on from there.</source>
        <translation>Annulé. Ce qui a été récupéré est conservé ; « Récupérer et ouvrir » reprend à partir de là.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Cancelling the fine-tune…</source>
        <translation>Annulation de l’affinage…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Cannot allocate memory</source>
        <translation>plus de mémoire disponible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Cannot tell whether this model helps</source>
        <translation>Impossible de dire si ce modèle est utile</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Canvas</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carried drafts discarded: {count}. What you accepted or corrected is kept.</source>
        <translation>Ébauches propagées abandonnées : {count}. Ce que vous avez accepté ou corrigé est conservé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Carried from another frame. {draft}</source>
        <translation>Propagé depuis une autre image. {draft}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Carry mask</source>
        <translation>Propager le masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask backward</source>
        <translation>Propager le masque vers l’arrière</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask forward</source>
        <translation>Propager le masque vers l’avant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the frames before it, as possible lesions; corrections and finals are kept</source>
        <translation>Propager le masque de cette image aux précédentes, comme lésions possibles ; corrections et versions finales sont conservées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the next frames, as possible lesions; corrections and finals are kept</source>
        <translation>Propager le masque de cette image aux suivantes, comme lésions possibles ; corrections et versions finales sont conservées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carrying stopped. {count}</source>
        <translation>Propagation arrêtée. {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Change distance</source>
        <translation>Changer la distance</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Change keyboard shortcuts</source>
        <translation>Modifier les raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change keyboard shortcuts…</source>
        <translation>Modifier les raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Change of Dice: {mean} (95 % interval {low} to {high})</source>
        <translation>Variation du Dice : {mean} (intervalle à 95 % de {low} à {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the display only; model and tools use the original scan</source>
        <translation>Change seulement l’affichage ; le modèle et les outils utilisent le cliché d’origine</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the reader's name</source>
        <translation>Changer le nom du lecteur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Change the whole mask</source>
        <translation>Modifier tout le masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Change threshold</source>
        <translation>Changer le seuil</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Changes apply at once.</source>
        <translation>Les modifications s’appliquent aussitôt.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Check this heatmap</source>
        <translation>Vérifier cette carte de chaleur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Choose File &gt; Export ({export}) to write your masks to a folder, or File &gt; Report ({report}) for a page on each lesion. Your work stays as it is.</source>
        <translation>Choisissez Fichier &gt; Exporter ({export}) pour écrire vos masques dans un dossier, ou Fichier &gt; Compte rendu ({report}) pour une page par lésion. Votre travail reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose a folder for the copy</source>
        <translation>Choisir un dossier pour la copie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose a scan that stays beside until you close it</source>
        <translation>Choisir un cliché qui reste à côté jusqu’à ce que vous le fermiez</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Choose another key: {reason}.</source>
        <translation>Choisissez une autre touche : {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Choose between versions</source>
        <translation>Choisir entre les versions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose between versions…</source>
        <translation>Choisir entre les versions…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Choose the scan to show beside</source>
        <translation>Choisir le cliché à afficher à côté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Choose two readers who have signed off scans.</source>
        <translation>Choisissez deux lecteurs qui ont validé des clichés.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose which version to use where a scan has two saved versions</source>
        <translation>Choisir la version à utiliser si un cliché a deux versions enregistrées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Chosen scan</source>
        <translation>Cliché choisi</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circ.</source>
        <translation>Circ.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circularity, 4π × area / perimeter²: 1 for a circle, lower for an irregular margin</source>
        <translation>Circularité, 4π × surface / périmètre² : 1 pour un cercle, moins pour un contour irrégulier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Class removed: {count}.</source>
        <translation>Classe retirée : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Class: {name}</source>
        <translation>Classe : {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as benign</source>
        <translation>Classer comme bénin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as malignant</source>
        <translation>Classer comme malin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Classify {count}</source>
        <translation>Classer ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up mask</source>
        <translation>Nettoyer le masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a hole in the mask to fill it</source>
        <translation>Cliquer un trou du masque pour le remplir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a hole to fill it; Ctrl+click an island to clear it</source>
        <translation>Clic sur un trou pour le remplir ; Ctrl+clic sur un îlot pour l’effacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a seed point and drag: right for more, left for less; hold Ctrl to remove</source>
        <translation>Cliquer un point de départ et glisser : à droite pour plus, à gauche pour moins ; tenir Ctrl pour retirer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a seed point, then drag to set the tolerance</source>
        <translation>Cliquer un point de départ, puis glisser pour régler la tolérance</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click an island to remove it; click a removed island of the draft to restore it</source>
        <translation>Cliquer un îlot pour le retirer ; cliquer un îlot retiré de l’ébauche pour le restaurer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click an island to remove it; click it again to restore it</source>
        <translation>Cliquer un îlot pour le retirer ; cliquer de nouveau pour le restaurer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the corners of a region; press Enter to close it</source>
        <translation>Cliquer les sommets d’une région ; appuyer sur Entrée pour la fermer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Click the lesion</source>
        <translation>Cliquer la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the lesion to draw it, Ctrl+click outside it to exclude tissue, or drag a box around it</source>
        <translation>Cliquer la lésion pour la dessiner, Ctrl+clic à l’extérieur pour exclure du tissu, ou tracer un cadre autour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click the lesion, Ctrl+click tissue that does not belong, or drag a box</source>
        <translation>Cliquer la lésion, Ctrl+clic sur le tissu qui n’en fait pas partie, ou tracer un cadre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click tissue that belongs to the lesion; Ctrl+click tissue that does not</source>
        <translation>Cliquer le tissu qui appartient à la lésion ; Ctrl+clic sur celui qui n’en fait pas partie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click to add corners, drag to move one; press Enter or click the first corner to close; Ctrl+Z removes the last</source>
        <translation>Cliquer pour ajouter des sommets, glisser pour en déplacer un ; Entrée ou clic sur le premier sommet pour fermer ; Ctrl+Z retire le dernier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click to draw or refine</source>
        <translation>Cliquer pour dessiner ou affiner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Click tool</source>
        <translation>Outil clic</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: better after 1, 2 and 3 clicks. Its network is used with this model.</source>
        <translation>Outil clic : meilleur après 1, 2 et 3 clics. Son réseau est utilisé avec ce modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: cannot tell whether it would help. The bundled network stays in use.</source>
        <translation>Outil clic : impossible de dire s’il serait utile. Le réseau fourni reste utilisé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Click tool: epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>Outil clic : époque {done} sur {total} sur {device} ; clichés d’entraînement : {train}, réservés : {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: not trained. The bundled network stays in use.</source>
        <translation>Outil clic : non entraîné. Le réseau fourni reste utilisé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: refused. The bundled network stays in use.</source>
        <translation>Outil clic : refusé. Le réseau fourni reste utilisé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click two marks of the depth scale</source>
        <translation>Cliquer deux graduations de l’échelle de profondeur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click with the View tool</source>
        <translation>Clic avec l’outil Vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Clip</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Clock position</source>
        <translation>Position horaire</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Close the scan beside</source>
        <translation>Fermer le cliché à côté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Colour flow</source>
        <translation>Doppler couleur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare on this study</source>
        <translation>Comparer sur cette étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Compare readers</source>
        <translation>Comparer les lecteurs</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare readers…</source>
        <translation>Comparer les lecteurs…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare two readers and make their consensus</source>
        <translation>Comparer deux lecteurs et établir leur consensus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Consensus of several readers</source>
        <translation>Consensus de plusieurs lecteurs</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Consensus: {rule}, made by {by}, {time}, from the finals of {readers}.</source>
        <translation>Consensus : {rule}, établi par {by}, {time}, d’après les versions finales de {readers}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/contours.py"/>
        <source>Contours as CSV</source>
        <translation>Contours en CSV</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copied to clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy a problem report or open the log folder</source>
        <translation>Copier un rapport de problème ou ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Copy mask</source>
        <translation>Copier le masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy mask from previous scan</source>
        <translation>Copier le masque du cliché précédent</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy report text</source>
        <translation>Copier le texte du compte rendu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Copy the report and send it with a description of what you did and what happened.</source>
        <translation>Copiez le rapport et envoyez-le en décrivant ce que vous avez fait et ce qui s’est passé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy what the report says of this scan, to paste it elsewhere</source>
        <translation>Copier ce que le compte rendu dit de ce cliché, pour le coller ailleurs</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Correct the mask</source>
        <translation>Corriger le masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Correlation with the map of a network with shuffled weights: {value} (near 0 is better).</source>
        <translation>Corrélation avec la carte d’un réseau aux poids mélangés : {value} (près de 0, c’est mieux).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Could not be resolved:</source>
        <translation>N’ont pas pu être résolus :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Counting the finals… {share} %</source>
        <translation>Comptage des versions finales… {share} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Creating the sample study…</source>
        <translation>Création de l’étude d’exemple…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ctrl (hold)</source>
        <translation>Ctrl (maintenir)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Current reader; click to change</source>
        <translation>Lecteur actuel ; cliquez pour changer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Cursor</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Cut out</source>
        <translation>Découper</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>D : W</source>
        <translation>P : L</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>DICOM Segmentation (DICOM scans only)</source>
        <translation>DICOM Segmentation (clichés DICOM seulement)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>DICOM files in this folder and its sub-folders: {count}. “Store” stores all of them.</source>
        <translation>Fichiers DICOM dans ce dossier et ses sous-dossiers : {count}. « Stocker » les stocke tous.</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_sr.py"/>
        <source>DICOM report with measurements and BI-RADS (DICOM scans only)</source>
        <translation>Compte rendu DICOM avec mesures et BI-RADS (clichés DICOM uniquement)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>DICOM reports go into a folder beside it and have patient and study of their scans.</source>
        <translation>Les comptes rendus DICOM vont dans un dossier à côté et portent le patient et l’examen de leurs clichés.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>DICOMweb is preferred: it can be encrypted and asks for a password. Passwords are asked when you connect, and are kept in the system's keyring, never in a file.</source>
        <translation>DICOMweb est préférable : il peut être chiffré et demande un mot de passe. Les mots de passe sont demandés à la connexion et conservés dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete {model}? Its weights are lost; drafts and finals stay. This cannot be undone.</source>
        <translation>Supprimer {model} ? Ses poids sont perdus ; les ébauches et les versions finales restent. Cette action est irréversible.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Deletion {deletion} (lower is better), insertion {insertion} (higher is better).</source>
        <translation>Suppression {deletion} (plus bas, c’est mieux), insertion {insertion} (plus haut, c’est mieux).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Depth (antero-posterior)</source>
        <translation>Profondeur (antéro-postérieure)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Depth (down the scan) / width (across it). Above 1, the lesion is taller than wide</source>
        <translation>Profondeur (verticale sur le cliché) / largeur (horizontale). Au-dessus de 1, la lésion est plus haute que large</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe each lesion in the terms of BI-RADS</source>
        <translation>Décrire chaque lésion dans les termes de BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe lesion</source>
        <translation>Décrire la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Device or resource busy</source>
        <translation>appareil ou fichier occupé</translation>
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
        <translation>Dice réservé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Dice of draft and final</source>
        <translation>Dice entre ébauche et version finale</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Dice on held-out finals</source>
        <translation>Dice sur les versions finales réservées</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on the lesions of the guard set fell by {fall} ({change}); at most {limit} is allowed.</source>
        <translation>Le Dice sur les lésions du jeu de contrôle a baissé de {fall} ({change}) ; au plus {limit} est permis.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on {lesions}: {change}, difference {mean} (95 % interval {low} to {high})</source>
        <translation>Dice sur {lesions} : {change}, différence {mean} (intervalle à 95 % {low} à {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value}</source>
        <translation>Dice {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value} of the possible lesion</source>
        <translation>Dice {value} de la lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, lesions</source>
        <translation>Dice, lésions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, worst tenth</source>
        <translation>Dice, dixième le plus faible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Difference against the ground truth</source>
        <translation>Différence avec la référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard (recommended)</source>
        <translation>Abandonner (recommandé)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard all drafts of this clip that were carried from another frame and not accepted</source>
        <translation>Abandonner toutes les ébauches de cette séquence propagées depuis une autre image et non acceptées</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Discard carried draft</source>
        <translation>Abandonner l’ébauche propagée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Discard carried drafts</source>
        <translation>Abandonner les ébauches propagées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard the correction and use the draft again; can be undone</source>
        <translation>Abandonner la correction et reprendre l’ébauche ; peut être annulé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Display: {how}</source>
        <translation>Affichage : {how}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Distance between the two margins where both see a lesion. Number of scans in brackets</source>
        <translation>Distance entre les deux contours là où les deux voient une lésion. Nombre de clichés entre parenthèses</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance between the two marks</source>
        <translation>Distance entre les deux graduations</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance from the nipple</source>
        <translation>Distance au mamelon</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance to the skin</source>
        <translation>Distance à la peau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Do not apply</source>
        <translation>Ne pas appliquer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Do not close</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Do not show the model's assessment</source>
        <translation>Ne pas afficher l’évaluation du modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Doppler</source>
        <translation>Doppler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Doppler spectrum</source>
        <translation>Doppler spectral</translation>
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
        <translation>Ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Draft (possible)</source>
        <translation>Ébauche (possible)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Draft compared with final</source>
        <translation>Ébauche comparée à la version finale</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Draft imported from {source}</source>
        <translation>Ébauche importée de {source}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draft threshold</source>
        <translation>Seuil de l’ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draft threshold, in percent</source>
        <translation>Seuil de l’ébauche, en pour cent</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Drafts made: {count}. They stay hidden until you sign off.</source>
        <translation>Ébauches créées : {count}. Elles restent masquées jusqu’à votre validation.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Drafts, for you to correct and sign off</source>
        <translation>Ébauches, à corriger et à valider par vous</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Drafts: masks that the model proposed ({count})</source>
        <translation>Ébauches : masques proposés par le modèle ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Drag an end to set black or white. Drag between the ends to move both</source>
        <translation>Faites glisser une extrémité pour régler le noir ou le blanc, ou l’intervalle pour déplacer les deux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag from inside to push the margin out, from outside to push it in; hold Ctrl to reverse</source>
        <translation>Glisser depuis l’intérieur pour pousser le contour vers l’extérieur, et inversement ; tenir Ctrl pour inverser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to change window/level</source>
        <translation>Glisser pour changer le fenêtrage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to measure, drag an end to move it; Ctrl+click removes a ruler</source>
        <translation>Glisser pour mesurer, glisser une extrémité pour la déplacer ; Ctrl+clic retire une règle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw a region</source>
        <translation>Dessiner une région</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Draw a region…</source>
        <translation>Dessiner une région…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region</source>
        <translation>Entourer une région</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Draw around a region on the scan. Your mask does not change. Esc leaves this.</source>
        <translation>Tracez le contour d’une région sur le cliché. Votre masque ne change pas. Échap pour quitter.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region to see where the network looked for it; your mask does not change</source>
        <translation>Entourer une région pour voir où le réseau a regardé pour elle ; votre masque ne change pas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draw around a region; hold Ctrl to cut it out</source>
        <translation>Entourer une région ; tenir Ctrl pour la découper</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Draw lines between pixels that are large on the screen.</source>
        <translation>Tracer des lignes entre les pixels qui sont grands à l’écran.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Draw ruler</source>
        <translation>Tracer une règle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Draw the consensus on this scan, starting from an existing mask</source>
        <translation>Dessiner le consensus sur ce cliché, à partir d’un masque existant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Drawing time per scan</source>
        <translation>Temps de dessin par cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Drop to open {name}</source>
        <translation>Déposez pour ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Echo pattern</source>
        <translation>Échogénicité</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/edge_brush.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edge brush</source>
        <translation>Pinceau de bord</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edit a signed-off scan again</source>
        <translation>Modifier de nouveau un cliché validé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Edit archives…</source>
        <translation>Modifier les archives…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit the consensus</source>
        <translation>Modifier le consensus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Editing</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Empty draft</source>
        <translation>Ébauche vide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>End of the list: it goes on from the top.</source>
        <translation>Fin de la liste : reprise depuis le début.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Enter the distance between the marks</source>
        <translation>Saisissez la distance entre les graduations</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Enter the password first.</source>
        <translation>Saisissez d’abord le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>Époque {done} sur {total} sur {device} ; clichés d’entraînement : {train}, réservés : {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch {epoch}: {value}</source>
        <translation>Époque {epoch} : {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Equivalent diameter</source>
        <translation>Diamètre équivalent</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase lesion</source>
        <translation>Effacer la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every frame of this clip already has a draft.</source>
        <translation>Chaque image de cette séquence a déjà une ébauche.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every key frame and every other scan already has a draft.</source>
        <translation>Chaque image clé et chaque autre cliché a déjà une ébauche.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Every possible lesion</source>
        <translation>Toute lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every scan already has a draft.</source>
        <translation>Chaque cliché a déjà une ébauche.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Every scan has a draft.</source>
        <translation>Chaque cliché a une ébauche.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive.</source>
        <translation>Tout s’exécute sur cet ordinateur. Rien n’en sort, sauf ce que vous stockez dans une archive.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive. Research software, not a medical device.</source>
        <translation>Tout s’exécute sur cet ordinateur. Rien n’en sort, sauf ce que vous stockez dans une archive. Logiciel de recherche, pas un dispositif médical.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Everything works on this computer.</source>
        <translation>Tout fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Export figure</source>
        <translation>Exporter une figure</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export figure…</source>
        <translation>Exporter une figure…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export folder</source>
        <translation>Dossier d’export</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export masks to a folder</source>
        <translation>Exporter les masques dans un dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Export or report</source>
        <translation>Export ou compte rendu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export the masks of the selected scans only</source>
        <translation>Exporter seulement les masques des clichés sélectionnés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Export without patient data</source>
        <translation>Exporter sans données patient</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export: {count} selected</source>
        <translation>Exporter la sélection ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fewer than {least} finals with a lesion: only the model's threshold is adjusted, not its masks, and the click tool does not learn.</source>
        <translation>Moins de {least} versions finales avec lésion : seul le seuil du modèle est ajusté, pas ses masques, et l’outil clic n’apprend pas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figure exported: {file}.</source>
        <translation>Figure exportée : {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures (*.pdf *.png)</source>
        <translation>Figures (*.pdf *.png)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Figures before and after</source>
        <translation>Chiffres avant et après</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures exported to {count} files, the first: {file}.</source>
        <translation>Figures exportées dans {count} fichiers, le premier : {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File or folder with masks</source>
        <translation>Fichier ou dossier de masques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>File or ground truth to check</source>
        <translation>Fichier ou référence à vérifier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File too large</source>
        <translation>fichier trop grand</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File with masks</source>
        <translation>Fichier de masques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Files of an earlier export are still in this folder: {count}.</source>
        <translation>Des fichiers d’un export antérieur sont encore dans ce dossier : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files retrieved: {count}.</source>
        <translation>Fichiers récupérés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files stored: {stored} of {count}.</source>
        <translation>Fichiers stockés : {stored} sur {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that could not be retrieved: {count}.</source>
        <translation>Fichiers qui n’ont pas pu être récupérés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that were there already: {count}.</source>
        <translation>Fichiers déjà présents : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files, and what the archive answered</source>
        <translation>Fichiers, et réponse de l’archive</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/fill.py"/>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fill all holes in the mask</source>
        <translation>Remplir tous les trous du masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Fill holes</source>
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Filled masks</source>
        <translation>Masques remplis</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter scans</source>
        <translation>Filtrer les clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter: {what}</source>
        <translation>Filtre : {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals</source>
        <translation>Versions finales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Finals by reader: {readers}.</source>
        <translation>Versions finales par lecteur : {readers}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals to train on</source>
        <translation>Versions finales pour l’entraînement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Finals: masks that you signed off ({count})</source>
        <translation>Versions finales : masques que vous avez validés ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Find words in all pages of the help</source>
        <translation>Trouver des mots dans toutes les pages de l’aide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Fine-tune</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune failed</source>
        <translation>Échec de l’affinage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune finished</source>
        <translation>Affinage terminé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}</source>
        <translation>Affinage : époque {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}, {left} left</source>
        <translation>Affinage : époque {done} sur {total}, reste {left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: judging</source>
        <translation>Affinage : jugement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: starting…</source>
        <translation>Affinage : démarrage…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Fine-tuned from</source>
        <translation>Affiné depuis</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Fine-tuned from {model}.</source>
        <translation>Affiné depuis {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fine-tune…</source>
        <translation>Affinage…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning could not start: {reason}</source>
        <translation>L’affinage n’a pas pu démarrer : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished.</source>
        <translation>L’affinage est terminé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. It is unknown whether the new model helps.</source>
        <translation>L’affinage est terminé. On ignore si le nouveau modèle est utile.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model passed the comparison.</source>
        <translation>L’affinage est terminé. Le nouveau modèle a réussi la comparaison.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model was refused; the current one is unchanged.</source>
        <translation>L’affinage est terminé. Le nouveau modèle a été refusé ; le modèle actuel est inchangé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning is running.</source>
        <translation>L’affinage est en cours.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fine-tuning needs at least {least} signed-off scans; you have {count} in this study.</source>
        <translation>L’affinage demande au moins {least} clichés validés ; vous en avez {count} dans cette étude.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Firm draft</source>
        <translation>Ébauche sûre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Firm draft (bar above the line): {count}</source>
        <translation>Ébauche sûre (barre au-dessus de la ligne) : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Firm draft (lesion probability {share})</source>
        <translation>Ébauche sûre (probabilité de lésion {share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts at the slightest suspicion. Fewest missed lesions</source>
        <translation>Ébauches sûres au moindre soupçon. Le moins de lésions manquées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts only where the model is sure. Fewest false drafts on normal scans</source>
        <translation>Ébauches sûres seulement là où le modèle est certain. Le moins de fausses ébauches sur les clichés normaux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts where a lesion is more likely than not</source>
        <translation>Ébauches sûres là où une lésion est plus probable qu’improbable</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Firm drafts: {what}.</source>
        <translation>Ébauches sûres : {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>First reader</source>
        <translation>Premier lecteur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fit to window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Five steps on the sample study</source>
        <translation>Cinq étapes sur l’étude d’exemple</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag</source>
        <translation>Signet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag the selected scans ({count}) with this note (optional):</source>
        <translation>Mettre un signet aux clichés sélectionnés ({count}) avec cette note (facultatif) :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag with one note for all</source>
        <translation>Mettre un signet avec une même note pour tous</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Flagged</source>
        <translation>Avec signet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flags removed: {count}.</source>
        <translation>Signets retirés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag…</source>
        <translation>Mettre un signet…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Folder for the studies</source>
        <translation>Dossier pour les examens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder of DICOM files</source>
        <translation>Dossier de fichiers DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder with masks</source>
        <translation>Dossier de masques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Folder {folder} in each study, beside the scans</source>
        <translation>Dossier {folder} de chaque étude, à côté des clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>For keyboard shortcuts, press {key}.</source>
        <translation>Pour les raccourcis clavier, appuyez sur {key}.</translation>
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
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Four views</source>
        <translation>Quatre vues</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame of this clip</source>
        <translation>Image de cette séquence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>From date</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the current consensus</source>
        <translation>Du consensus actuel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the majority</source>
        <translation>De la majorité</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>From the nipple</source>
        <translation>Du mamelon</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From {reader}'s mask</source>
        <translation>Du masque de {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Further errors since then: {count}.</source>
        <translation>Autres erreurs depuis : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma: above 1, mid-grey tissue becomes brighter</source>
        <translation>Gamma : au-dessus de 1, le tissu gris moyen devient plus clair</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Gate weight, not importance: what {model} lets through ({method}, {layer}).</source>
        <translation>Poids de porte, non importance : ce que {model} laisse passer ({method}, {layer}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Gentle</source>
        <translation>Douce</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Give a command another key.</source>
        <translation>Donner une autre touche à une commande.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Give each archive a name of its own.</source>
        <translation>Donnez à chaque archive un nom distinct.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back to {model}</source>
        <translation>Revenir à {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Go on with the usual settings (Esc)</source>
        <translation>Continuer avec les paramètres habituels (Échap)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame back</source>
        <translation>Reculer d’une image</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame on</source>
        <translation>Avancer d’une image</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Go to it (double click)</source>
        <translation>Y aller (double clic)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to largest lesion</source>
        <translation>Aller à la plus grande lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to next panel</source>
        <translation>Aller au panneau suivant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the BI-RADS form, and in it to the next lesion</source>
        <translation>Aller au formulaire BI-RADS et, dans celui-ci, à la lésion suivante</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the first frame of this clip</source>
        <translation>Aller à la première image de cette séquence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the frame of this clip with the largest lesion</source>
        <translation>Aller à l’image de cette séquence qui a la plus grande lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Go to the largest lesion ({words})</source>
        <translation>Aller à la plus grande lésion ({words})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the last frame of this clip</source>
        <translation>Aller à la dernière image de cette séquence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the next scan that shows the same view</source>
        <translation>Aller au cliché suivant qui montre la même vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ground truth</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Ground truth and class</source>
        <translation>Référence et classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Ground truth hidden</source>
        <translation>Référence masquée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Ground truth, written into the study</source>
        <translation>Référence, écrite dans l’étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Grow</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Guard set</source>
        <translation>Jeu de contrôle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Guard: phantom {number}</source>
        <translation>Contrôle : fantôme {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>H (hold)</source>
        <translation>H (maintenir)</translation>
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
        <translation>Empreinte des données d’entraînement : même empreinte, mêmes données</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Heat inside the region: {inside} %, of {area} % of the area.</source>
        <translation>Chaleur dans la région : {inside} %, sur {area} % de la surface.</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Heatmap of the model in use</source>
        <translation>Carte de chaleur du modèle utilisé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>Heatmap: from 0 to the maximum of this scan</source>
        <translation>Carte de chaleur : de 0 au maximum de ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Heatmap: method, target, check</source>
        <translation>Carte de chaleur : méthode, cible, vérification</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Heatmap: opacity</source>
        <translation>Carte de chaleur : opacité</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap: where the network looked</source>
        <translation>Carte de chaleur : où le réseau a regardé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Held-out finals</source>
        <translation>Versions finales réservées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Hidden until you sign off: {what}</source>
        <translation>Masqué jusqu’à votre validation : {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Hidden until you sign this scan off</source>
        <translation>Masqué jusqu’à ce que vous validiez ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Hidden until you sign this scan off.</source>
        <translation>Masqué jusqu’à ce que vous validiez ce cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide from the worklist; nothing else changes</source>
        <translation>Masquer dans la liste de travail ; rien d’autre ne change</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide ground truth and class until sign-off</source>
        <translation>Masquer référence et classe jusqu’à la validation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide names, IDs, dates and file names of patients in the window, and number the scans</source>
        <translation>Masquer noms, ID, dates et noms de fichiers des patients dans la fenêtre, et numéroter les clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide the draft until sign-off</source>
        <translation>Masquer l’ébauche jusqu’à la validation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Hide until sign-off</source>
        <translation>Masquer jusqu’à la validation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hides names, IDs, dates and file names of patients in the whole window.</source>
        <translation>Masque noms, identifiants, dates et noms de fichiers des patients dans toute la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion</source>
        <translation>Niveau de gris maximal compté comme lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion; auto: Otsu's threshold of the region</source>
        <translation>Niveau de gris maximal compté comme lésion ; auto : seuil d’Otsu de la région</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to erase</source>
        <translation>Tenir Ctrl pour effacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to paint</source>
        <translation>Tenir Ctrl pour peindre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>How much training may change the model</source>
        <translation>À quel point l’entraînement peut changer le modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How much undo keeps, over all scans. With less, the oldest steps go.</source>
        <translation>Ce que l’annulation conserve, pour tous les clichés. Avec moins, les étapes les plus anciennes partent.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that came with the scan is drawn.</source>
        <translation>Comment est tracé le masque fourni avec le cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that the model proposed is drawn.</source>
        <translation>Comment est tracé le masque proposé par le modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>How this model compares with the one it started from is unknown.</source>
        <translation>On ignore comment ce modèle se compare au modèle de départ.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How your own mask is drawn over the scan.</source>
        <translation>Comment votre propre masque est tracé sur le cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>If a scan has a draft</source>
        <translation>Si un cliché a une ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>If a study is read-only, its annotations are in busviewer's own folder instead.</source>
        <translation>Si une étude est en lecture seule, ses annotations sont dans le dossier propre de busviewer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Immediately</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import as</source>
        <translation>Importer comme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import masks</source>
        <translation>Importer des masques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Import masks…</source>
        <translation>Importer des masques…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In my user folder</source>
        <translation>Dans mon dossier utilisateur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>In progress (bar below the line): {count}</source>
        <translation>En cours (barre sous la ligne) : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In the study folder</source>
        <translation>Dans le dossier de l’étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Include possible lesions ({count})</source>
        <translation>Inclure les lésions possibles ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Inside</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Interpolate between pixels, except at high zoom (over 4 screen pixels per scan pixel)</source>
        <translation>Interpoler entre les pixels, sauf à fort zoom (plus de 4 pixels d’écran par pixel du cliché)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count}</source>
        <translation>Îlots retirés : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than a disc of {mm} mm)</source>
        <translation>Îlots retirés : {count} (plus petits qu’un disque de {mm} mm)</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than {percent} % of the scan)</source>
        <translation>Îlots retirés : {count} (plus petits que {percent} % du cliché)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>It is unknown whether this model helps, and it may be worse than the current one. Use it anyway?</source>
        <translation>On ignore si ce modèle est utile ; il peut être moins bon que l’actuel. L’utiliser quand même ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>It is unknown whether {model} helps. Use it anyway?</source>
        <translation>On ignore si {model} est utile. L’utiliser quand même ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>It is unknown which scans {model} was trained on.</source>
        <translation>On ignore sur quels clichés {model} a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>It is used with the new model only if it is better after 1, 2 and 3 clicks</source>
        <translation>Il n’est utilisé avec le nouveau modèle que s’il est meilleur après 1, 2 et 3 clics</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>It is written into each annotation that you make.</source>
        <translation>Il est inscrit dans chacune de vos annotations.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>It starts from {model}, not from {in_use}: each fine-tune learns anew from all finals so far.</source>
        <translation>Il part de {model}, non de {in_use} : chaque affinage réapprend de toutes les versions finales obtenues jusqu’ici.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Keep correction</source>
        <translation>Garder la correction</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Keep current model</source>
        <translation>Garder le modèle actuel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Keep dark pixels</source>
        <translation>Garder les pixels sombres</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Keep drafts</source>
        <translation>Garder les ébauches</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Keep in the system's keyring</source>
        <translation>Conserver dans le trousseau du système</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keep largest island</source>
        <translation>Garder le plus grand îlot</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Keep mask</source>
        <translation>Garder le masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Keep running and close</source>
        <translation>Laisser continuer et fermer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Keep the draft that is there</source>
        <translation>Garder l’ébauche existante</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keyboard pointer</source>
        <translation>Pointeur au clavier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Keyboard pointer: the arrow keys move it (with Shift: 10 pixels), Space presses and releases.</source>
        <translation>Pointeur au clavier : les touches fléchées le déplacent (avec Maj : 10 pixels), Espace enfonce et relâche.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Language and theme</source>
        <translation>Langue et thème</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Larger brush</source>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Largest lesion: {words}.</source>
        <translation>Plus grande lésion : {words}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest: frame {number}</source>
        <translation>Plus grande : image {number}</translation>
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
        <translation>Dernière image</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Layer shown in this view</source>
        <translation>Calque affiché dans cette vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Learn the program in five steps on the sample study</source>
        <translation>Découvrir le programme en cinq étapes sur l’étude d’exemple</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Leave the comparison (Esc)</source>
        <translation>Quitter la comparaison (Échap)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Left button, drag with the View tool</source>
        <translation>Bouton gauche, glisser avec l’outil Vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion</source>
        <translation>Lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion in that view</source>
        <translation>Lésion dans cette vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lesion numbers and axes</source>
        <translation>Numéros et axes des lésions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Lesion or no lesion</source>
        <translation>Lésion ou pas de lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion probability</source>
        <translation>Probabilité de lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion {number}</source>
        <translation>Lésion {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} mm, perpendicular axis {perpendicular} mm</source>
        <translation>Lésion {number} : grand axe {long} mm, axe perpendiculaire {perpendicular} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} px, perpendicular axis {perpendicular} px</source>
        <translation>Lésion {number} : grand axe {long} px, axe perpendiculaire {perpendicular} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions</source>
        <translation>Lésions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by BI-RADS category</source>
        <translation>Lésions par catégorie BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by class and size</source>
        <translation>Lésions par classe et taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Lesions missed</source>
        <translation>Lésions manquées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Let the model propose a mask for this scan</source>
        <translation>Laisser le modèle proposer un masque pour ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Lighter pen pressure makes a smaller brush</source>
        <translation>Une pression plus légère du stylet réduit le pinceau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Link zoom and pan of the scan beside to this one, by mm if both have a spacing</source>
        <translation>Lier le zoom et le déplacement du cliché à côté à celui-ci, en mm si les deux ont un espacement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>List of names</source>
        <translation>Liste des noms</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>List, switch, compare, export, import and delete models</source>
        <translation>Lister, changer, comparer, exporter, importer et supprimer des modèles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Local contrast (CLAHE)</source>
        <translation>Contraste local (CLAHE)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Log, without names</source>
        <translation>Journal, sans noms</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long</source>
        <translation>Grand</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, mm</source>
        <translation>Grand axe, mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, px (uncalibrated)</source>
        <translation>Grand axe, px (non étalonné)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long axis: the greatest distance between two points of the lesion</source>
        <translation>Grand axe : la plus grande distance entre deux points de la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Look at the draft</source>
        <translation>Regarder l’ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Looking for a graphics card…</source>
        <translation>Recherche d’une carte graphique…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Looking through the masks…</source>
        <translation>Examen des masques…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>M-mode</source>
        <translation>Mode M</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of two readers: where both agree.</source>
        <translation>Majorité de deux lecteurs : là où les deux s’accordent.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of {count} readers: what more than half marked.</source>
        <translation>Majorité de {count} lecteurs : ce que plus de la moitié ont marqué.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make new drafts; corrections are kept. Of a clip, only its key frames</source>
        <translation>Créer de nouvelles ébauches ; les corrections sont conservées. D’une séquence, seulement les images clés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make the mask larger or smaller by its lesion probability</source>
        <translation>Agrandir ou réduire le masque selon sa probabilité de lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Malignant</source>
        <translation>Malin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Margin</source>
        <translation>Contour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Mark this scan to return to it later</source>
        <translation>Mettre un signet à ce cliché pour y revenir plus tard</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Mask carried to {count} of {total} frames.</source>
        <translation>Masque propagé à {count} images sur {total}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks are written as PNG files beside the scans, or where this study has its masks. Ground truth that is there is never replaced. A mask must have the same size as its scan.</source>
        <translation>Les masques sont écrits en PNG à côté des clichés, ou là où cette étude a ses masques. Une référence existante n’est jamais remplacée. Un masque doit avoir la même taille que son cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks exported to {folder}: {count}.</source>
        <translation>Masques exportés dans {folder} : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks found: {masks}. Scans that they belong to: {scans}.</source>
        <translation>Masques trouvés : {masks}. Clichés correspondants : {scans}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks have the same size as the scan, pixel for pixel. Measurements, notes and rulers are written beside them as CSV. Choose a folder outside the study.</source>
        <translation>Les masques ont la même taille que le cliché, pixel pour pixel. Mesures, notes et règles sont écrites à côté en CSV. Choisissez un dossier hors de l’étude.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as drafts: {count}.</source>
        <translation>Masques importés comme ébauches : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as ground truth: {count}.</source>
        <translation>Masques importés comme référence : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks not imported: {count}.</source>
        <translation>Masques non importés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks that cannot be imported</source>
        <translation>Masques qui ne peuvent pas être importés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks to export</source>
        <translation>Masques à exporter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Match {at} of {count} on this page</source>
        <translation>Occurrence {at} sur {count} dans cette page</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Mean of all</source>
        <translation>Moyenne de tous</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Measure a distance or two axes</source>
        <translation>Mesurer une distance ou deux axes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Memory for undo</source>
        <translation>Mémoire pour l’annulation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Message: {text}</source>
        <translation>Message : {text}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Middle button, drag</source>
        <translation>Bouton du milieu, glisser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix in scans that the model knows</source>
        <translation>Mêler des clichés que le modèle connaît</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix scans that the model knows into the training, so that it does not forget them</source>
        <translation>Mêler à l’entraînement des clichés que le modèle connaît, pour qu’il ne les oublie pas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Model and device</source>
        <translation>Modèle et appareil</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Model to compare with</source>
        <translation>Modèle de comparaison</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Model's assessment</source>
        <translation>Évaluation du modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models, each below the one it was fine-tuned from</source>
        <translation>Modèles, chacun sous celui dont il est affiné</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More lesions of the {name} are missed: {before} before, {after} after, of {count}.</source>
        <translation>Plus de lésions manquées ({name}) : {before} avant, {after} après, sur {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More normal scans of the {name} are drawn on: {before} before, {after} after, of {count}.</source>
        <translation>Plus de clichés normaux avec ébauche ({name}) : {before} avant, {after} après, sur {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>More view tools</source>
        <translation>Autres outils d’affichage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Most uncertain</source>
        <translation>Les plus incertains</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move a pointer over the scan with the arrow keys; Space presses and releases, so that every tool can be used without a mouse</source>
        <translation>Déplacer un pointeur sur le cliché avec les touches fléchées ; Espace enfonce et relâche, pour utiliser chaque outil sans souris</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the focus from the scan to the next panel, and back</source>
        <translation>Déplacer le focus du cliché au panneau suivant, et retour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the pointer by 1 pixel; with Shift, by 10</source>
        <translation>Déplacer le pointeur de 1 pixel ; de 10 avec Maj</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin inwards</source>
        <translation>Déplacer tout le contour vers l’intérieur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin outwards</source>
        <translation>Déplacer tout le contour vers l’extérieur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Moving it replaces your mask; undo brings it back</source>
        <translation>Le déplacer remplace votre masque ; Annuler le rétablit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>My class</source>
        <translation>Ma classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>My finals</source>
        <translation>Mes versions finales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>My note</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>NIfTI masks</source>
        <translation>Masques NIfTI</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>NOT SAVED</source>
        <translation>NON ENREGISTRÉ</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study</source>
        <translation>Noms connus dans cette étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study (Down)</source>
        <translation>Noms connus dans cette étude (Flèche bas)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Near-duplicate</source>
        <translation>Quasi-doublon</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans}</source>
        <translation>Quasi-doublon de {scans}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans} and {count} more</source>
        <translation>Quasi-doublon de {scans} et {count} autres</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Near-duplicates</source>
        <translation>Quasi-doublons</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicates (scans that show the same view). Click to go to one:</source>
        <translation>Quasi-doublons (clichés qui montrent la même vue). Cliquer pour aller à l’un d’eux :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Network layer of the heatmap</source>
        <translation>Couche du réseau de la carte de chaleur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Network {number} of the model alone.</source>
        <translation>Réseau {number} du modèle seul.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>New in the folder: {count}.</source>
        <translation>Nouveaux dans le dossier : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study</source>
        <translation>Nouveau lecteur dans cette étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study. Did you mean {name}? That reader has {count} here.</source>
        <translation>Nouveau lecteur dans cette étude. Vouliez-vous dire {name} ? Sous ce nom : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next lesion</source>
        <translation>Lésion suivante</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next near-duplicate</source>
        <translation>Quasi-doublon suivant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Next scan</source>
        <translation>Cliché suivant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next unread scan</source>
        <translation>Cliché non lu suivant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>No assessment: {reason}</source>
        <translation>Pas d’évaluation : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No burnt-in marks</source>
        <translation>Pas de marques incrustées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>No burnt-in text was found. Look whether there is any.</source>
        <translation>Aucun texte incrusté n’a été trouvé. Vérifiez s’il y en a.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No class</source>
        <translation>Pas de classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>No command or shortcut matches “{text}”.</source>
        <translation>Aucune commande ni aucun raccourci ne correspond à « {text} ».</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>No consensus could be made on {count} of the scans:</source>
        <translation>Aucun consensus n’a pu être établi sur {count} des clichés :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No draft yet</source>
        <translation>Pas encore d’ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No file and no ground truth that needs a check has been found.</source>
        <translation>Aucun fichier ni aucune référence à vérifier n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>No final with a lesion: only from when on a draft is firm is adjusted, not the model's masks.</source>
        <translation>Aucune version finale avec lésion : seul est ajusté à partir de quand une ébauche est sûre, pas les masques du modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>No frame of this clip has a mask or a draft with a lesion. Segment the clip first.</source>
        <translation>Aucune image de cette séquence n’a de masque ni d’ébauche avec lésion. Segmentez d’abord la séquence.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>No gain can be seen on the finals kept for choosing.</source>
        <translation>Aucun gain visible sur les versions finales gardées pour le choix.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>No gain can be seen on the finals that judge. {figures}. Sign off more scans.</source>
        <translation>Aucun gain visible sur les versions finales qui jugent. {figures}. Validez d’autres clichés.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>No ground truth</source>
        <translation>Pas de référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No heatmap: {reason}</source>
        <translation>Pas de carte de chaleur : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No lesion</source>
        <translation>Pas de lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion ({key})</source>
        <translation>Pas de lésion ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>No lesion on {count}</source>
        <translation>Pas de lésion ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No lesion was predicted: the strongest 1 % of the logits are explained.</source>
        <translation>Aucune lésion prédite : les 1 % de logits les plus forts sont expliqués.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No lesion with a category is signed off yet.</source>
        <translation>Aucune lésion avec une catégorie n’est encore validée.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion, and never ask again</source>
        <translation>Pas de lésion, ne plus demander</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>No lesion…</source>
        <translation>Pas de lésion…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>No mask yet</source>
        <translation>Pas encore de masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>No model is selected. Choose one in the Model menu.</source>
        <translation>Aucun modèle n’est choisi. Choisissez-en un dans le menu Modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No more scans to sign off ({count}).</source>
        <translation>Plus de clichés à valider ({count}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No near-duplicate of this scan has been found.</source>
        <translation>Aucun quasi-doublon de ce cliché n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No near-duplicates have been found in this study.</source>
        <translation>Aucun quasi-doublon n’a été trouvé dans cette étude.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No open draft has a known uncertainty. Use Segment to make drafts.</source>
        <translation>Aucune ébauche ouverte n’a d’incertitude connue. Utilisez Segmenter pour créer des ébauches.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan can be shown while you edit a consensus.</source>
        <translation>Aucun autre cliché ne peut être affiché pendant que vous modifiez un consensus.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan of this case is known.</source>
        <translation>Aucun autre cliché de ce cas n’est connu.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>No page has all of these words. Try fewer, or the beginning of a word.</source>
        <translation>Aucune page ne contient tous ces mots. Essayez-en moins, ou le début d’un mot.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>No recent studies. You can start with the sample study: its lesions are known.</source>
        <translation>Aucune étude récente. Vous pouvez commencer par l’étude d’exemple : ses lésions sont connues.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>No scan has a draft yet. Segment scans first, or export the finals.</source>
        <translation>Aucun cliché n’a encore d’ébauche. Segmentez d’abord des clichés, ou exportez les versions finales.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a firm draft. Use Segment to make drafts.</source>
        <translation>Aucun cliché n’a d’ébauche sûre. Utilisez Segmenter pour créer des ébauches.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a possible lesion waiting for your decision.</source>
        <translation>Aucun cliché n’a de lésion possible en attente de votre décision.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has been removed since you opened the study.</source>
        <translation>Aucun cliché n’a été supprimé depuis que vous avez ouvert l’étude.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>No scan has two saved versions.</source>
        <translation>Aucun cliché n’a deux versions enregistrées.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan in the filtered list matches “{text}”.</source>
        <translation>Aucun cliché de la liste filtrée ne correspond à « {text} ».</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is flagged. Use Flag to mark a scan to return to.</source>
        <translation>Aucun cliché n’a de signet. Utilisez Signet pour marquer un cliché à revoir.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is in progress. A scan is in progress once you draw or note something.</source>
        <translation>Aucun cliché n’est en cours. Un cliché est en cours dès que vous dessinez ou notez quelque chose.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No scan is open.</source>
        <translation>Aucun cliché n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is unread. You have worked on every scan.</source>
        <translation>Aucun cliché n’est non lu. Vous avez travaillé sur chacun.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches all filters: {what}.</source>
        <translation>Aucun cliché ne correspond à tous les filtres : {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches the filter: {what}.</source>
        <translation>Aucun cliché ne correspond au filtre : {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches “{text}”.</source>
        <translation>Aucun cliché ne correspond à « {text} ».</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a draft is signed off yet.</source>
        <translation>Aucun cliché avec ébauche n’est encore validé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a lesion is signed off yet.</source>
        <translation>Aucun cliché avec lésion n’est encore validé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with drawing is signed off yet.</source>
        <translation>Aucun cliché avec dessin n’est encore validé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>No setting matches.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>No shortcut is left for: {commands}.</source>
        <translation>Plus aucun raccourci pour : {commands}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>No study is open, so no work is affected. You can continue.</source>
        <translation>Aucune étude n’est ouverte, aucun travail n’est donc touché. Vous pouvez continuer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No unread scans left ({count}).</source>
        <translation>Plus de clichés non lus ({count}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No unreadable scan has been found.</source>
        <translation>Aucun cliché illisible n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>No volume: uncalibrated.</source>
        <translation>Pas de volume : non étalonné.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans can be signed off.</source>
        <translation>Aucun des clichés sélectionnés ne peut être validé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans has a class.</source>
        <translation>Aucun des clichés sélectionnés n’a de classe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans has a draft. Segment them first.</source>
        <translation>Aucun des clichés sélectionnés n’a d’ébauche. Segmentez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is flagged.</source>
        <translation>Aucun des clichés sélectionnés n’a de signet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is hidden.</source>
        <translation>Aucun des clichés sélectionnés n’est masqué.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans is signed off. Sign them off first, or export the drafts.</source>
        <translation>Aucun des clichés sélectionnés n’est validé. Validez-les d’abord, ou exportez les ébauches.</translation>
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
        <translation>Clichés normaux avec ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Not a medical device. For research and teaching; not for diagnosis or treatment.</source>
        <translation>N’est pas un dispositif médical. Pour la recherche et l’enseignement ; pas pour le diagnostic ni le traitement.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Not available for this scan</source>
        <translation>Non disponible pour ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not classified by me</source>
        <translation>Non classé par moi</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not flagged</source>
        <translation>Sans signet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Not measured: {reason}</source>
        <translation>Non mesuré : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Note and flag</source>
        <translation>Note et signet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>Nothing changed. To use the possible lesion as it is, accept it</source>
        <translation>Rien n’a changé. Pour utiliser la lésion possible telle quelle, acceptez-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Nothing could be retrieved. Is “Ultrasound only” right for this study?</source>
        <translation>Rien n’a pu être récupéré. « Échographie seulement » convient-il à cet examen ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing found (lesion probability {share})</source>
        <translation>Rien trouvé (probabilité de lésion {share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Nothing found (point above the line): {count}</source>
        <translation>Rien trouvé (petit point au-dessus de la ligne) : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing is drawn in the mask imported from {source}</source>
        <translation>Rien n’est dessiné dans le masque importé de {source}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Nothing is sent. The report contains no scans, file names or patient data.</source>
        <translation>Rien n’est envoyé. Le rapport ne contient ni clichés, ni noms de fichiers, ni données patient.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Nothing is signed off yet. Sign off scans to see results here.</source>
        <translation>Rien n’est encore validé. Validez des clichés pour voir des résultats ici.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing to report: this scan has no mask yet.</source>
        <translation>Rien à rapporter : ce cliché n’a pas encore de masque.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off. Segment the scan, draw the lesion, or sign off as no lesion</source>
        <translation>Rien à valider. Segmentez le cliché, dessinez la lésion, ou validez comme sans lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off: the draft is hidden. Draw the lesion, or sign off as no lesion</source>
        <translation>Rien à valider : l’ébauche est masquée. Dessinez la lésion, ou validez comme sans lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Nothing was exported: your latest work is not saved yet (see the status bar).</source>
        <translation>Rien n’a été exporté : votre dernier travail n’est pas encore enregistré (voir la barre d’état).</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Nothing was found in the box</source>
        <translation>Rien n’a été trouvé dans le cadre</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>Nothing was found in this scan. Draw the lesion, or sign off as no lesion</source>
        <translation>Rien n’a été trouvé dans ce cliché. Dessinez la lésion, ou validez comme sans lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing was reported: your latest work is not saved yet (see the status bar).</source>
        <translation>Aucun compte rendu : votre dernier travail n’est pas encore enregistré (voir la barre d’état).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Number of the lesion in the other view</source>
        <translation>Numéro de la lésion dans l’autre vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Numbers instead of names; you see what becomes black before it is written</source>
        <translation>Des numéros au lieu des noms ; vous voyez ce qui devient noir avant l’écriture</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Occlusion (takes some seconds)</source>
        <translation>Occlusion (prend quelques secondes)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Of brushes and eraser, in pixels of the scan.</source>
        <translation>Des pinceaux et de la gomme, en pixels du cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Of clips, only key frames were segmented.</source>
        <translation>Des séquences, seules les images clés ont été segmentées.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/hdf5.py"/>
        <source>One HDF5 file</source>
        <translation>Un fichier HDF5</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>One line per scan: Dice, HD95, classes and consensus</source>
        <translation>Une ligne par cliché : Dice, HD95, classes et consensus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>One of these finals has changed since, so the consensus is outdated.</source>
        <translation>Une de ces versions finales a changé depuis ; le consensus est donc périmé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>One view</source>
        <translation>Une vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only from when a draft is firm</source>
        <translation>Seulement à partir de quand une ébauche est sûre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Only lesion {number}</source>
        <translation>Seulement la lésion {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only the threshold</source>
        <translation>Seulement le seuil</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Only {finals}{among}; at least {least} are needed to compare the models. Sign off more scans with a lesion.</source>
        <translation>Seulement {finals}{among} ; il en faut au moins {least} pour comparer les modèles. Validez d’autres clichés avec une lésion.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/open_controller.py"/>
        <source>Open a folder of scans</source>
        <translation>Ouvrir un dossier de clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open a folder of scans…</source>
        <translation>Ouvrir un dossier de clichés…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>Open a study first: the models are compared on its scans.</source>
        <translation>Ouvrez d’abord une étude : les modèles sont comparés sur ses clichés.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Open from archive</source>
        <translation>Ouvrir depuis l’archive</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open from archive…</source>
        <translation>Ouvrir depuis l’archive…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open sample study</source>
        <translation>Ouvrir l’étude d’exemple</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune</source>
        <translation>Ouvrir l’affinage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that has ended</source>
        <translation>Ouvrir l’affinage terminé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that is running</source>
        <translation>Ouvrir l’affinage en cours</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Open the study</source>
        <translation>Ouvrir l’étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Open {folder}</source>
        <translation>Ouvrir {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Opening the sample study for the tour…</source>
        <translation>Ouverture de l’étude d’exemple pour la visite guidée…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
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
        <translation>Orientation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Other finals, by models trained without them</source>
        <translation>Autres versions finales, par des modèles entraînés sans elles</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view</source>
        <translation>Autre vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view of this lesion</source>
        <translation>Autre vue de cette lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Outcome of the drafts</source>
        <translation>Devenir des ébauches</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_masks.py"/>
        <source>Outline of each reader</source>
        <translation>Contour de chaque lecteur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Overlap of the two masks. 1 where neither reader sees a lesion, 0 where only one does</source>
        <translation>Recouvrement des deux masques. 1 si aucun lecteur ne voit de lésion, 0 si un seul en voit une</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: 2 × shared pixels / (pixels of one mask + pixels of the other)</source>
        <translation>Recouvrement : 2 × pixels communs / (pixels d’un masque + pixels de l’autre)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: shared pixels / pixels in either mask</source>
        <translation>Recouvrement : pixels communs / pixels de l’un ou l’autre masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Overlays</source>
        <translation>Superpositions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <source>Overlays are shown to the left of this line. Drag it, or move it with the arrow keys</source>
        <translation>Les superpositions sont affichées à gauche de cette ligne. Faites-la glisser, ou déplacez-la avec les touches fléchées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Own AE title</source>
        <translation>AE Title propre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Own models</source>
        <translation>Modèles personnels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>PDF or PNG, by the ending of the file name. The model in use predicts each scan anew; the heatmap is made as chosen beside the scan. Scans that you read blind are left out until they are signed off.</source>
        <translation>PDF ou PNG, selon l’extension du fichier. Le modèle utilisé refait la prédiction de chaque cliché ; la carte de chaleur est celle choisie à côté du cliché. Les clichés lus en aveugle sont omis jusqu’à leur validation.</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, named as in BUSI</source>
        <translation>Masques PNG, nommés comme dans BUSI</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, values 0 and 1</source>
        <translation>Masques PNG, valeurs 0 et 1</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint the lesion</source>
        <translation>Peindre la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint tissue of similar brightness; stops at edges</source>
        <translation>Peindre le tissu de luminosité proche ; s’arrête aux bords</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Paints tissue of similar brightness, stops at edges; hold Ctrl to erase</source>
        <translation>Peint le tissu de luminosité proche, s’arrête aux bords ; tenir Ctrl pour effacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Passed: better than the model it started from</source>
        <translation>Réussi : meilleur que le modèle de départ</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <translation>ID patient</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Patient and study</source>
        <translation>Patient et examen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient name</source>
        <translation>Nom du patient</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pen pressure sets the size</source>
        <translation>La pression du stylet règle la taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perp.</source>
        <translation>Perp.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perpendicular axis: the greatest extent at right angles to the long axis</source>
        <translation>Axe perpendiculaire : la plus grande étendue à angle droit du grand axe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Pixel grid</source>
        <translation>Grille de pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Pixel spacing</source>
        <translation>Espacement des pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels added to and removed from the draft</source>
        <translation>Pixels ajoutés à l’ébauche et retirés de celle-ci</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels that the correction adds to the draft and removes from it</source>
        <translation>Pixels que la correction ajoute à l’ébauche et en retire</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pixels with at least this lesion probability belong to the mask</source>
        <translation>Les pixels ayant au moins cette probabilité de lésion font partie du masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Play this clip over and over, or stop</source>
        <translation>Lire cette séquence en boucle, ou arrêter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Possible lesion</source>
        <translation>Lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Possible lesion (ring above the line): {count}</source>
        <translation>Lésion possible (anneau au-dessus de la ligne) : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Possible lesion ({percent} %): accept it (Y), draw the lesion, or sign off as no lesion (0)</source>
        <translation>Lésion possible ({percent} %) : acceptez-la (Y), dessinez la lésion, ou validez comme sans lésion (0)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Possible lesion ({share})</source>
        <translation>Lésion possible ({share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Possible lesion: not used as a mask until you accept it</source>
        <translation>Lésion possible : ne sert pas de masque tant que vous ne l’acceptez pas</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Posterior features</source>
        <translation>Caractéristiques postérieures</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Predicted lesion</source>
        <translation>Lésion prédite</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press the new shortcut for {command}, or Esc to cancel.</source>
        <translation>Appuyez sur le nouveau raccourci pour {command}, ou sur Échap pour annuler.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {brush} and paint on the scan; hold Ctrl to erase. {undo} takes back the last stroke.</source>
        <translation>Appuyez sur {brush} et peignez sur le cliché ; tenez Ctrl pour effacer. {undo} annule le dernier trait.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {heatmap} to see where the network looked, or {difference} to compare the draft with the ground truth. Press the key again to hide it.</source>
        <translation>Appuyez sur {heatmap} pour voir où le réseau a regardé, ou sur {difference} pour comparer l’ébauche à la référence. La même touche masque à nouveau l’affichage.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key} when the mask is right. It is then your final, and the next scan opens.</source>
        <translation>Appuyez sur {key} quand le masque est juste. Il devient votre version finale, et le cliché suivant s’ouvre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key}: the model proposes a mask, the draft. The first time takes a few seconds longer.</source>
        <translation>Appuyez sur {key} : le modèle propose un masque, l’ébauche. La première fois prend quelques secondes de plus.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Press, and press again to release</source>
        <translation>Enfoncer ; appuyer de nouveau pour relâcher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Pressed</source>
        <translation>Enfoncé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous or next frame of a clip</source>
        <translation>Image précédente ou suivante d’une séquence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Previous scan</source>
        <translation>Cliché précédent</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Privacy mode</source>
        <translation>Mode confidentiel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>Privacy mode is on: names of patients and files are hidden.</source>
        <translation>Le mode confidentiel est actif : les noms des patients et des fichiers sont masqués.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Privacy mode: what identifies the patient is hidden.</source>
        <translation>Mode confidentiel : ce qui identifie le patient est masqué.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Problems of this study ({count}):</source>
        <translation>Problèmes de cette étude ({count}) :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Problems…</source>
        <translation>Problèmes…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/parts.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Progress of the fine-tune</source>
        <translation>Progression de l’affinage</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/push.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push margin</source>
        <translation>Pousser le contour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push the margin outwards from inside, or inwards from outside</source>
        <translation>Pousser le contour vers l’extérieur depuis l’intérieur, ou vers l’intérieur depuis l’extérieur</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>PyTorch finds no CUDA device</source>
        <translation>PyTorch ne trouve aucun appareil CUDA</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Quiet</source>
        <translation>Discrète</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>READ ONLY</source>
        <translation>LECTURE SEULE</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Re&amp;set</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach: how far from a click the margin may move, in pixels</source>
        <translation>Portée : distance au clic jusqu’à laquelle le contour peut bouger, en pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide ground truth and class, and show a number instead of the name, until you sign the scan off</source>
        <translation>Lire en aveugle : masquer référence et classe, et afficher un numéro au lieu du nom, jusqu’à ce que vous validiez le cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide the draft of each scan until you sign it off</source>
        <translation>Lire en aveugle : masquer l’ébauche de chaque cliché jusqu’à ce que vous le validiez</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Read blind: hide until sign-off</source>
        <translation>Lire en aveugle : masquer jusqu’à la validation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: scans are numbered, and you see ground truth and class once you have signed the scan off.</source>
        <translation>Lire en aveugle : les clichés sont numérotés ; vous voyez référence et classe une fois le cliché validé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: you see the draft of a scan once you have signed the scan off.</source>
        <translation>Lire en aveugle : vous voyez l’ébauche d’un cliché une fois celui-ci validé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Read blind? Until sign-off, hide from {name}:</source>
        <translation>Lire en aveugle ? Jusqu’à la validation, masquer à {name} :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader name</source>
        <translation>Nom du lecteur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Reader name:</source>
        <translation>Nom du lecteur :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader, language, theme, model, keys and where things are stored</source>
        <translation>Lecteur, langue, thème, modèle, touches et emplacements</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader…</source>
        <translation>Lecteur…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reading order</source>
        <translation>Ordre de lecture</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Reading the annotations…</source>
        <translation>Lecture des annotations…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>Reading the result…</source>
        <translation>Lecture du résultat…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reapply sorting and filter</source>
        <translation>Réappliquer le tri et le filtre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reapply sorting and filter (scans have changed)</source>
        <translation>Réappliquer le tri et le filtre (des clichés ont changé)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reass&amp;ign</source>
        <translation>Réattri&amp;buer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies</source>
        <translation>Études récentes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies are hidden in privacy mode.</source>
        <translation>Les études récentes sont masquées en mode confidentiel.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Red boxes become black in the exported copies. Yellow boxes are text on the tissue and stay. Click a box to switch it, drag to draw one. Of a clip you see all frames laid over each other.</source>
        <translation>Les cadres rouges deviennent noirs dans les copies exportées. Les cadres jaunes sont du texte sur le tissu et restent. Cliquez sur un cadre pour le basculer, glissez pour en dessiner un. D’une séquence, vous voyez toutes les images superposées.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Reddish purple</source>
        <translation>Pourpre rougeâtre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo {step}</source>
        <translation>Rétablir : {step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/refine.py"/>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Refused: keep the current model</source>
        <translation>Refusé : garder le modèle actuel</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region_grow.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Region growing</source>
        <translation>Croissance de région</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Released</source>
        <translation>Relâché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all other islands</source>
        <translation>Retirer tous les autres îlots</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers</source>
        <translation>Retirer toutes les règles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers from this scan</source>
        <translation>Retirer toutes les règles de ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove everything from the mask</source>
        <translation>Tout retirer du masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove flags</source>
        <translation>Retirer les signets</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Remove island</source>
        <translation>Retirer l’îlot</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove islands too small to be lesions</source>
        <translation>Retirer les îlots trop petits pour être des lésions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove my class</source>
        <translation>Retirer ma classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove or restore islands</source>
        <translation>Retirer ou restaurer des îlots</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Remove patient data</source>
        <translation>Retirer les données patient</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Remove ruler</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove small islands</source>
        <translation>Retirer les petits îlots</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove your class from the selected scans ({count})?</source>
        <translation>Retirer votre classe des clichés sélectionnés ({count}) ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove {count}</source>
        <translation>Retirer ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove {folder} from the list</source>
        <translation>Retirer {folder} de la liste</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Removed from the folder: {count}; your work is kept.</source>
        <translation>Retirés du dossier : {count} ; votre travail est conservé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Replay</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report (PDF)…</source>
        <translation>Compte rendu (PDF)…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Report text copied to clipboard.</source>
        <translation>Texte du compte rendu copié dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Report written: {file}. Pages: {count}.</source>
        <translation>Compte rendu créé : {file}. Pages : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Reports (*.pdf)</source>
        <translation>Comptes rendus (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level</source>
        <translation>Réinitialiser le fenêtrage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level, gamma, inversion and local contrast</source>
        <translation>Réinitialiser fenêtrage, gamma, inversion et contraste local</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore all defaults…</source>
        <translation>Rétablir toutes les valeurs par défaut…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Restore draft</source>
        <translation>Restaurer l’ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Restore draft inside</source>
        <translation>Restaurer l’ébauche à l’intérieur</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Restore island</source>
        <translation>Restaurer l’îlot</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the default of 1 setting? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>Rétablir la valeur par défaut de 1 paramètre ? Lecteur, lecture en aveugle, mode confidentiel, raccourcis clavier et archives restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the defaults of {count} settings? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>Rétablir la valeur par défaut de {count} paramètres ? Lecteur, lecture en aveugle, mode confidentiel, raccourcis clavier et archives restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve and open</source>
        <translation>Récupérer et ouvrir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve the next {count} studies of the list in the background</source>
        <translation>Récupérer les {count} examens suivants de la liste en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving study {progress} files</source>
        <translation>Récupération de l’examen : {progress} fichiers</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reverse order</source>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reverse the tool: the brush erases</source>
        <translation>Inverser l’outil : le pinceau efface</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Right button, drag</source>
        <translation>Bouton droit, glisser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Right panel</source>
        <translation>Panneau droit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Ruler type</source>
        <translation>Type de règle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>S&amp;tudy</source>
        <translation>É&amp;tude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Same case</source>
        <translation>Même cas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save in my user folder and close</source>
        <translation>Enregistrer dans mon dossier utilisateur et fermer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Save the consensus as it is and go back</source>
        <translation>Enregistrer le consensus tel quel et revenir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Saved to {file}</source>
        <translation>Enregistré dans {file}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Saved to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Scale bar</source>
        <translation>Barre d’échelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/canvas.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scan</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan beside</source>
        <translation>Cliché à côté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Scan of the training set</source>
        <translation>Cliché du jeu d’entraînement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Scan to show beside</source>
        <translation>Cliché à afficher à côté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/information_controller.py"/>
        <source>Scan {number}</source>
        <translation>Cliché {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan, masks and heatmap side by side, as PDF or PNG</source>
        <translation>Cliché, masques et carte de chaleur côte à côte, en PDF ou PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Scan, second view</source>
        <translation>Cliché, deuxième vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Scans</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans are numbered, text outside the tissue becomes black, DICOM headers lose what tells of the patient. Notes are left out. Text on the tissue stays unless you mark it. Choose a new folder.</source>
        <translation>Les clichés sont numérotés, le texte hors du tissu devient noir, les en-têtes DICOM perdent ce qui renseigne sur le patient. Les notes sont omises. Le texte sur le tissu reste si vous ne le marquez pas. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Scans at most</source>
        <translation>Nombre maximal de clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans of this study: {scans}. Judged by your finals: {finals}; by ground truth: {truths}.</source>
        <translation>Clichés de cette étude : {scans}. Jugés d’après vos versions finales : {finals}, d’après la référence : {truths}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans resolved: {count}. The other versions are kept as files.</source>
        <translation>Clichés résolus : {count}. Les autres versions sont conservées en fichiers.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans skipped: {count}.</source>
        <translation>Clichés ignorés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans skipped: {count}. The first: {reason}</source>
        <translation>Clichés ignorés : {count}. Le premier : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Scans that both signed off, largest disagreement first</source>
        <translation>Clichés validés par les deux, le plus grand désaccord d’abord</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Scans that you signed off ({count})</source>
        <translation>Clichés que vous avez validés ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Scans whose draft was kept: {count}.</source>
        <translation>Clichés dont l’ébauche a été gardée : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Scans with a correction or a firm draft, which will not count: {count}.</source>
        <translation>Clichés avec une correction ou une ébauche sûre, qui ne comptera pas : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans with two saved versions</source>
        <translation>Clichés avec deux versions enregistrées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Scans with two saved versions: {count}. Neither version is shown until you choose.</source>
        <translation>Clichés avec deux versions enregistrées : {count}. Aucune n’est affichée tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Scans, the most harmed first</source>
        <translation>Clichés, les plus dégradés d’abord</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search an archive (PACS) and retrieve studies</source>
        <translation>Chercher dans une archive (PACS) et récupérer des examens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Search commands and shortcuts</source>
        <translation>Rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Search help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search help…</source>
        <translation>Rechercher dans l’aide…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_results.py"/>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search words of the name, class or note; numbers, such as dice&lt;0.7, uncertainty&gt;0.3 or lesion&gt;0.4; or values, such as state:unread, draft:possible, marks:calipers or lesion:no</source>
        <translation>Cherchez des mots du nom, de la classe ou de la note ; des nombres, comme dice&lt;0.7, uncertainty&gt;0.3 ou lesion&gt;0.4 ; ou des valeurs, comme state:unread, draft:possible, marks:calipers ou lesion:no</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Searching for near-duplicates and burnt-in marks</source>
        <translation>Recherche de quasi-doublons et de marques incrustées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Second reader</source>
        <translation>Deuxième lecteur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sections of the card</source>
        <translation>Sections de la fiche</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Segment</source>
        <translation>Segmenter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment again</source>
        <translation>Segmenter à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment all</source>
        <translation>Tout segmenter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment all scans without a draft</source>
        <translation>Segmenter tous les clichés sans ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment every frame</source>
        <translation>Segmenter chaque image</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every frame of this clip that has no draft yet</source>
        <translation>Segmenter chaque image de cette séquence qui n’a pas encore d’ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every scan that has no draft yet; of a clip, only its key frames</source>
        <translation>Segmenter chaque cliché sans ébauche ; d’une séquence, seulement les images clés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment key frames</source>
        <translation>Segmenter les images clés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment only the frames in which the picture has changed clearly, 5 to 30 frames apart</source>
        <translation>Segmenter seulement les images où le contenu a nettement changé, à 5 à 30 images d’intervalle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Segment runs on this device, in this precision; change the device in the Model menu</source>
        <translation>La segmentation utilise cet appareil, avec cette précision ; changez d’appareil dans le menu Modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Segment selected</source>
        <translation>Segmenter la sélection</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Segment the scan</source>
        <translation>Segmenter le cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Segment the scan first. The heatmap explains the predicted lesion.</source>
        <translation>Segmentez d’abord le cliché. La carte de chaleur explique la lésion prédite.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Segment the scan or draw a lesion to describe it.</source>
        <translation>Segmentez le cliché ou dessinez une lésion pour la décrire.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Segment the scan to see the model's assessment.</source>
        <translation>Segmentez le cliché pour voir l’évaluation du modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the unread scan again with {model}? Finals and corrections do not change.</source>
        <translation>Segmenter à nouveau le cliché non lu avec {model} ? Les versions finales et les corrections ne changent pas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the {count} unread scans again with {model}? Finals and corrections do not change.</source>
        <translation>Segmenter à nouveau les {count} clichés non lus avec {model} ? Les versions finales et les corrections ne changent pas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>Segment {scan}</source>
        <translation>Segmenter {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound</source>
        <translation>Segmenter, corriger et valider les lésions en échographie mammaire</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound, and fine-tune the model.</source>
        <translation>Segmenter, corriger et valider les lésions en échographie mammaire, et affiner le modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor (1 core).</source>
        <translation>La segmentation s’exécute sur le processeur de cet ordinateur (1 cœur).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor ({count} cores).</source>
        <translation>La segmentation s’exécute sur le processeur de cet ordinateur ({count} cœurs).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on {name}.</source>
        <translation>La segmentation s’exécute sur {name}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select all shown</source>
        <translation>Sélectionner tous les affichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select all: {place}</source>
        <translation>Tout sélectionner : {place}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select every scan in the list</source>
        <translation>Sélectionner tous les clichés de la liste</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select newest</source>
        <translation>Sélectionner les plus récentes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Select one scan in the list, other than the one on screen, to show it beside.</source>
        <translation>Sélectionnez dans la liste un cliché autre que celui à l’écran pour l’afficher à côté.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Selected scans</source>
        <translation>Clichés sélectionnés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected scans with another class: {count}. Replace it?</source>
        <translation>Clichés sélectionnés avec une autre classe : {count}. La remplacer ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected: {count}</source>
        <translation>Sélection : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Self-test…</source>
        <translation>Autotest…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Sensitivity {name}: {counts}.</source>
        <translation>Sensibilité {name} : {counts}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set black and white at the darkest and brightest 0.5 % of the scan</source>
        <translation>Placer le noir et le blanc aux 0,5 % les plus sombres et les plus clairs du cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Set class</source>
        <translation>Définir la classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for all scans of this size in the same folder that have no spacing</source>
        <translation>Définir pour tous les clichés de cette taille du même dossier sans espacement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for folder</source>
        <translation>Définir pour le dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for this scan</source>
        <translation>Définir pour ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale</source>
        <translation>Définir l’échelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale from two depth marks</source>
        <translation>Définir l’échelle d’après deux graduations de profondeur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Set spacing</source>
        <translation>Définir l’espacement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>Settings, keys.{command} = {key}: {reason}; the default shortcut is used</source>
        <translation>Paramètres, keys.{command} = {key} : {reason} ; le raccourci par défaut est utilisé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Share of scans that the model knows</source>
        <translation>Part de clichés que le modèle connaît</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the ground truth that the mask covers</source>
        <translation>Part de la référence couverte par le masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the mask that lies on the ground truth</source>
        <translation>Part du masque située sur la référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Shift+Wheel</source>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a bar of a round length in mm or cm, where the spacing is known</source>
        <translation>Afficher une barre de longueur ronde en mm ou cm, si l’espacement est connu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show a bar of a round length over the scan.</source>
        <translation>Afficher une barre de longueur ronde sur le cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a second view at the same zoom: the scan without overlays, or with another layer</source>
        <translation>Afficher une deuxième vue au même zoom : le cliché sans superpositions, ou avec un autre calque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show all keyboard shortcuts</source>
        <translation>Afficher tous les raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan of the same case or patient beside each scan</source>
        <translation>Afficher à côté de chaque cliché un autre du même cas ou patient</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan to the right: a near-duplicate, one of the same case, or one that you choose</source>
        <translation>Afficher un autre cliché à droite : un quasi-doublon, un du même cas, ou un que vous choisissez</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Show beside</source>
        <translation>Afficher à côté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Show beside: {which}</source>
        <translation>Afficher à côté : {which}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show draft, ground truth and heatmap beside the scan at the same zoom</source>
        <translation>Afficher ébauche, référence et carte de chaleur à côté du cliché au même zoom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show in the worklist again</source>
        <translation>Afficher de nouveau dans la liste de travail</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show lines between pixels at high zoom</source>
        <translation>Afficher des lignes entre les pixels à fort zoom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show masks as a light fill instead of outlines</source>
        <translation>Afficher les masques avec un remplissage léger au lieu de contours</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show one screen pixel per scan pixel</source>
        <translation>Afficher un pixel d’écran par pixel du cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide all that is to the right of the scan</source>
        <translation>Afficher ou masquer tout ce qui est à droite du cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide everything drawn over the scan</source>
        <translation>Afficher ou masquer tout ce qui est dessiné sur le cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show overlays only to the left of a line that you can drag</source>
        <translation>Afficher les superpositions seulement à gauche d’une ligne que l’on peut faire glisser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the help on the part of the window that you are in; works offline</source>
        <translation>Afficher l’aide sur la partie de la fenêtre où vous êtes ; fonctionne hors ligne</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show the model's assessment</source>
        <translation>Afficher l’évaluation du modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment after you sign off the scan</source>
        <translation>Afficher l’évaluation du modèle après la validation du cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment as soon as it is available</source>
        <translation>Afficher l’évaluation du modèle dès qu’elle est disponible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the near-duplicate of each scan beside it</source>
        <translation>Afficher à côté de chaque cliché son quasi-doublon</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the number, long axis and perpendicular axis of each lesion. Two or more lesions are always numbered</source>
        <translation>Afficher le numéro, le grand axe et l’axe perpendiculaire de chaque lésion. À partir de deux, les lésions sont toujours numérotées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the regions that a DICOM scan names (tissue, colour flow, Doppler spectrum, M-mode), and their scales</source>
        <translation>Afficher les régions qu’un cliché DICOM nomme (tissu, Doppler couleur, Doppler spectral, mode M), et leurs échelles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan after it in the list beside each scan</source>
        <translation>Afficher à côté de chaque cliché le suivant de la liste</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan before it in the list beside each scan</source>
        <translation>Afficher à côté de chaque cliché le précédent de la liste</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan only</source>
        <translation>Afficher le cliché seul</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan without overlays</source>
        <translation>Afficher le cliché sans superpositions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the selected scan beside the one on screen</source>
        <translation>Afficher le cliché sélectionné à côté de celui à l’écran</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the whole scan</source>
        <translation>Afficher le cliché entier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the window on the whole screen</source>
        <translation>Afficher la fenêtre sur tout l’écran</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show true positive, false negative and false positive pixels against the ground truth</source>
        <translation>Afficher les pixels vrais positifs, faux négatifs et faux positifs par rapport à la référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what could not be read, written or used</source>
        <translation>Montrer ce qui n’a pas pu être lu, écrit ou utilisé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the DICOM file says of patient, study and device</source>
        <translation>Afficher ce que le fichier DICOM dit du patient, de l’examen et de l’appareil</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the model can and cannot do, and its accuracy</source>
        <translation>Montrer ce que le modèle peut et ne peut pas faire, et sa précision</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show where the network looked for one lesion of the draft after another, then for all</source>
        <translation>Montrer où le réseau a regardé pour chaque lésion de l’ébauche tour à tour, puis pour toutes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Show where the network looked to find this mask</source>
        <translation>Montrer où le réseau a regardé pour trouver ce masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show window (W), level (L) and zoom in a corner of the canvas</source>
        <translation>Afficher largeur (W) et niveau (L) de la fenêtre et zoom dans un coin de la zone de dessin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show your progress and results in this study</source>
        <translation>Afficher votre progression et vos résultats dans cette étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Shown after you sign off the scan.</source>
        <translation>Affiché après la validation du cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Shrink</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off</source>
        <translation>Valider</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Sign off a scan first.</source>
        <translation>Validez d’abord un cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that none of these scans shows a lesion. You are asked to confirm</source>
        <translation>Valider qu’aucun de ces clichés ne montre de lésion. Une confirmation est demandée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that there is no lesion and go to the next scan</source>
        <translation>Valider l’absence de lésion et aller au cliché suivant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off the correction of each scan, or its unchanged draft. You are asked to confirm</source>
        <translation>Valider la correction de chaque cliché, ou son ébauche inchangée. Une confirmation est demandée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) as no lesion?</source>
        <translation>Valider les clichés sélectionnés ({count}) comme sans lésion ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) without viewing each one? The correction of each, or its unchanged draft, becomes its final.</source>
        <translation>Valider les clichés sélectionnés ({count}) sans les voir un à un ? La correction de chacun, ou son ébauche inchangée, devient sa version finale.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off this mask and go to the next scan</source>
        <translation>Valider ce masque et aller au cliché suivant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off {count}</source>
        <translation>Valider ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off…</source>
        <translation>Valider…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Signed off</source>
        <translation>Validé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Signed off (dot below the line): {count}</source>
        <translation>Validées (point sous la ligne) : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Signed off as</source>
        <translation>Validé comme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Signed off by both</source>
        <translation>Validés par les deux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans</source>
        <translation>Clichés validés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans with drawing, in order</source>
        <translation>Clichés validés avec dessin, dans l’ordre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Skip tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smaller brush</source>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth display</source>
        <translation>Affichage lissé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the margin under the brush</source>
        <translation>Lisser le contour sous le pinceau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth the scan while its pixels are small on the screen.</source>
        <translation>Lisser le cliché tant que ses pixels sont petits à l’écran.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the whole margin</source>
        <translation>Lisser tout le contour</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/smoothing.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smoothing brush</source>
        <translation>Pinceau lisseur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smooths the margin under the brush</source>
        <translation>Lisse le contour sous le pinceau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Something does not work on this computer. Copy the report and send it to your support.</source>
        <translation>Quelque chose ne fonctionne pas sur cet ordinateur. Copiez le rapport et envoyez-le à votre support.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Something is missing in it.</source>
        <translation>Il y manque quelque chose.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sort and filter the worklist by the current state of the scans</source>
        <translation>Trier et filtrer la liste de travail selon l’état actuel des clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space (hold) and drag</source>
        <translation>Espace (maintenir) et glisser</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space with the keyboard pointer</source>
        <translation>Espace avec le pointeur au clavier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Stale file handle</source>
        <translation>accès au fichier périmé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Start from a possible lesion</source>
        <translation>Partir d’une lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Start from ground truth</source>
        <translation>Partir de la référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Start from readers' masks</source>
        <translation>Partir des masques des lecteurs</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Starting mask for drawing tools</source>
        <translation>Masque de départ des outils de dessin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Step for growing, shrinking or smoothing the margin</source>
        <translation>Pas pour agrandir, réduire ou lisser le contour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Step {at} of {count}</source>
        <translation>Étape {at} sur {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stop and keep best</source>
        <translation>Arrêter et garder la meilleure</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/clip_controller.py"/>
        <source>Stopped at frame {number}.</source>
        <translation>Arrêté à l’image {number}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Stopped at frame {number}: {why}.</source>
        <translation>Arrêté à l’image {number} : {why}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Stopped. Click Refresh to read the annotations again.</source>
        <translation>Arrêté. Cliquez sur Actualiser pour relire les annotations.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Stopped. Drafts made so far: {count}.</source>
        <translation>Arrêté. Ébauches créées jusqu’ici : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stopping after this epoch…</source>
        <translation>Arrêt après cette époque…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store</source>
        <translation>Stocker</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store DICOM files of an export in an archive (PACS)</source>
        <translation>Stocker les fichiers DICOM d’un export dans une archive (PACS)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store in archive</source>
        <translation>Stocker dans l’archive</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store in archive…</source>
        <translation>Stocker dans l’archive…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Storing…</source>
        <translation>Stockage…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found</source>
        <translation>Examens trouvés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found: {count}.</source>
        <translation>Examens trouvés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study date</source>
        <translation>Date d’examen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Summary of {study}, reader {reader}</source>
        <translation>Bilan de {study}, lecteur {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Summary…</source>
        <translation>Bilan…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap black and white</source>
        <translation>Échanger noir et blanc</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap brush and eraser</source>
        <translation>Alterner pinceau et gomme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Synthetic scans with known lesions, for trying out busviewer</source>
        <translation>Clichés synthétiques aux lésions connues, pour essayer busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF compression {compression} is not supported; save it uncompressed, or with LZW or Deflate</source>
        <translation>la compression TIFF {compression} n’est pas prise en charge ; enregistrez sans compression, ou avec LZW ou Deflate</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF values of {kind} are not supported; save it with 8 or 16 bits</source>
        <translation>les valeurs TIFF de {kind} ne sont pas prises en charge ; enregistrez avec 8 ou 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Take in masks made elsewhere, as drafts or as ground truth</source>
        <translation>Reprendre des masques faits ailleurs, comme ébauches ou comme référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Take the terms marked computed or suggested as yours</source>
        <translation>Reprendre à votre compte les termes marqués calculé ou suggéré</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Take the tour</source>
        <translation>Faire la visite guidée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs of the model and of the click tool).</source>
        <translation>Durée : {about} (clichés d’entraînement : {scans}, époques du modèle et de l’outil clic : {epochs}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs).</source>
        <translation>Durée : {about} (clichés d’entraînement : {scans}, époques : {epochs}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Test the program on this computer, and show a report to copy</source>
        <translation>Tester le programme sur cet ordinateur, et afficher un rapport à copier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>The busviewer icon</source>
        <translation>L’icône de busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>The candidate was discarded. The current model is unchanged.</source>
        <translation>Le candidat a été abandonné. Le modèle actuel est inchangé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is no longer in the study.</source>
        <translation>Le cliché choisi n’est plus dans l’étude.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is the one you are reading.</source>
        <translation>Le cliché choisi est celui que vous lisez.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The click is outside the scan. Nothing changed</source>
        <translation>Le clic est hors du cliché. Rien n’a changé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>The click tool uses a network that was fine-tuned with this model.</source>
        <translation>L’outil clic utilise un réseau affiné avec ce modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The click tool uses its bundled network, because that of {model} cannot be used: {reason}</source>
        <translation>L’outil clic utilise son réseau fourni, car celui de {model} n’est pas utilisable : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The colours of the window. Scans are shown the same in both.</source>
        <translation>Les couleurs de la fenêtre. Les clichés sont identiques dans les deux.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus on {count} of these scans was drawn by hand. If you replace it, it stays in the file but is no longer used.</source>
        <translation>Le consensus de {count} de ces clichés a été dessiné à la main. Si vous le remplacez, il reste dans le fichier mais n’est plus utilisé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus was not started because your own work could not be saved.</source>
        <translation>Le consensus n’a pas été commencé, car votre propre travail n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>The devices could not be found: {reason}</source>
        <translation>Les appareils n’ont pas pu être trouvés : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>The disk does not respond.</source>
        <translation>Le disque ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>The draft is empty at this threshold</source>
        <translation>L’ébauche est vide à ce seuil</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>The draft is firm, so it does not need to be accepted</source>
        <translation>L’ébauche est sûre, il n’est pas nécessaire de l’accepter</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>The draft is hidden until you sign this scan off</source>
        <translation>L’ébauche est masquée jusqu’à ce que vous validiez ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The draft is ready. It stays hidden until you sign this scan off.</source>
        <translation>L’ébauche est prête. Elle reste masquée jusqu’à ce que vous validiez ce cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The draft was imported from {source}. There is no assessment by a model.</source>
        <translation>L’ébauche a été importée de {source}. Il n’y a pas d’évaluation par un modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>The drafts stay hidden until you sign off.</source>
        <translation>Les ébauches restent masquées jusqu’à votre validation.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The file was replaced since you read it: your masks are of the earlier picture.</source>
        <translation>Le fichier a été remplacé depuis votre lecture : vos masques sont ceux de l’image précédente.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>The finals could not be counted: {reason}</source>
        <translation>Les versions finales n’ont pas pu être comptées : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>The gain may be chance. {figures}; the whole interval must lie above 0. Sign off more scans with a lesion.</source>
        <translation>Le gain peut être dû au hasard. {figures} ; tout l’intervalle doit être au-dessus de 0. Validez d’autres clichés avec une lésion.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The ground truth cannot be used: {reason}</source>
        <translation>La référence n’est pas utilisable : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>The ground truth is hidden until you sign this scan off</source>
        <translation>La référence est masquée jusqu’à ce que vous validiez ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>The ground truth is hidden until you sign this scan off.</source>
        <translation>La référence est masquée jusqu’à ce que vous validiez ce cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap could not be checked: {reason}</source>
        <translation>La carte de chaleur n’a pas pu être vérifiée : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap is hidden until you sign this scan off.</source>
        <translation>La carte de chaleur est masquée jusqu’à ce que vous validiez ce cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The held-out finals cannot tell. Training again without each half of the others, so that they judge too.</source>
        <translation>Les versions finales réservées ne permettent pas de trancher. Nouvel entraînement sans chaque moitié des autres, pour qu’elles jugent aussi.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/language_controller.py"/>
        <source>The language cannot change yet: {what}. It changes to {language} when that ends, or at the next start.</source>
        <translation>La langue ne peut pas encore changer : {what}. Elle passera à {language} une fois cela terminé, ou au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The language of the window.</source>
        <translation>La langue de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The map of a network with shuffled weights is flat.</source>
        <translation>La carte d’un réseau aux poids mélangés est plate.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The mask is empty</source>
        <translation>Le masque est vide</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>The mask is empty. Draw the lesion, or sign off as no lesion</source>
        <translation>Le masque est vide. Dessinez la lésion, ou validez comme sans lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The model averages {count} networks: the first one is trained, the others stay as they are.</source>
        <translation>Le modèle fait la moyenne de {count} réseaux : le premier est entraîné, les autres restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model card could not be read: {path} ({reason}).</source>
        <translation>La fiche du modèle n’a pas pu être lue : {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use and its sensitivity; change them in the Model menu</source>
        <translation>Le modèle utilisé et sa sensibilité ; modifiables dans le menu Modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use; change it in the Model menu</source>
        <translation>Le modèle utilisé ; modifiable dans le menu Modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The model that proposes the drafts.</source>
        <translation>Le modèle qui propose les ébauches.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>The model was imported. It is not in use yet.</source>
        <translation>Le modèle a été importé. Il n’est pas encore utilisé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The model {model} gives no assessment of the lesion.</source>
        <translation>Le modèle {model} ne donne pas d’évaluation de la lésion.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model's card</source>
        <translation>La fiche du modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/click_controller.py"/>
        <source>The network of the click tool cannot be used, so a click only moves the margin near it: {reason}</source>
        <translation>Le réseau de l’outil clic n’est pas utilisable ; un clic ne déplace donc que le contour proche : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The network of the click tool is not available, so a box cannot be used. Click the lesion instead</source>
        <translation>Le réseau de l’outil clic n’est pas disponible, un cadre ne peut donc pas servir. Cliquez plutôt la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The network to start from cannot be used: {reason}.</source>
        <translation>Le réseau de départ n’est pas utilisable : {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The new draft is ready; your correction is kept. To use the draft instead, choose “Restore draft”.</source>
        <translation>La nouvelle ébauche est prête ; votre correction est conservée. Pour utiliser plutôt l’ébauche, choisissez « Restaurer l’ébauche ».</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies are there: {count}. They are in the worklist.</source>
        <translation>Les examens suivants sont là : {count}. Ils sont dans la liste de travail.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies could not be retrieved: {reason}</source>
        <translation>Les examens suivants n’ont pas pu être récupérés : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>The number beside the lesion on the scan</source>
        <translation>Le numéro à côté de la lésion sur le cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>The other view has no such lesion yet. Segment or draw it there.</source>
        <translation>L’autre vue n’a pas encore cette lésion. Segmentez-la ou dessinez-la là-bas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>The other window was closed. You can work on this study now</source>
        <translation>L’autre fenêtre a été fermée. Vous pouvez maintenant travailler sur cette étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>The outline shows the current mask of each version: final, correction or draft.</source>
        <translation>Le contour montre le masque actuel de chaque version : version finale, correction ou ébauche.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password is asked each time: {reason}.</source>
        <translation>Le mot de passe est demandé à chaque fois : {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password was not kept: {reason}.</source>
        <translation>Le mot de passe n’a pas été conservé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run did not ask for it.</source>
        <translation>L’exécution ne l’a pas demandé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run was stopped before its first epoch was finished.</source>
        <translation>L’exécution a été arrêtée avant la fin de sa première époque.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The sample study could not be created: {reason}. Free space there, or ask for the right to write there. You can open a folder of scans without it.</source>
        <translation>L’étude d’exemple n’a pas pu être créée : {reason}. Libérez de l’espace à cet endroit ou demandez le droit d’y écrire. Vous pouvez ouvrir un dossier de clichés sans elle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The sample study is open for the tour. Your work in {study} is saved; File &gt; Recent studies has it.</source>
        <translation>L’étude d’exemple est ouverte pour la visite guidée. Votre travail dans {study} est enregistré ; vous le retrouvez dans Fichier &gt; Études récentes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The scan has changed since {reader} signed it off</source>
        <translation>Le cliché a changé depuis que {reader} l’a validé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates failed: {reason}</source>
        <translation>La recherche de quasi-doublons a échoué : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates is still running.</source>
        <translation>La recherche de quasi-doublons est encore en cours.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans already have this class.</source>
        <translation>Les clichés sélectionnés ont déjà cette classe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already flagged.</source>
        <translation>Les clichés sélectionnés ont déjà un signet.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already hidden.</source>
        <translation>Les clichés sélectionnés sont déjà masqués.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/settings_writer.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation>Les paramètres n’ont pas pu être enregistrés : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The source of this consensus is not recorded.</source>
        <translation>L’origine de ce consensus n’est pas consignée.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test could not be started.</source>
        <translation>Le test n’a pas pu démarrer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test segments a synthetic scan on each device. It takes up to a minute.</source>
        <translation>Le test segmente un cliché synthétique sur chaque appareil. Il prend jusqu’à une minute.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The tour ended, because another study was opened. Help &gt; Tour starts it again.</source>
        <translation>La visite guidée s’est terminée, car une autre étude a été ouverte. Aide &gt; Visite guidée la relance.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>The training process exited without an error message.</source>
        <translation>Le processus d’entraînement s’est terminé sans message d’erreur.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The uncertainty of {scan} could not be computed: {reason}</source>
        <translation>L’incertitude de {scan} n’a pas pu être calculée : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>The whole model</source>
        <translation>Tout le modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The {listed} largest of {count} lesions</source>
        <translation>Les {listed} plus grandes de {count} lésions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>There are more: narrow the search to see them.</source>
        <translation>Il y en a d’autres : affinez la recherche pour les voir.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>There are no scans in this study.</source>
        <translation>Il n’y a pas de clichés dans cette étude.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>There are only possible lesions. To export them, select “Include possible lesions”.</source>
        <translation>Il n’y a que des lésions possibles. Pour les exporter, cochez « Inclure les lésions possibles ».</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>There is no archive yet. Press “Archives…” to enter one.</source>
        <translation>Il n’y a pas encore d’archive. Cliquez sur « Archives… » pour en saisir une.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Accept the possible lesion first, or draw the lesion</source>
        <translation>Il n’y a pas de masque à modifier. Acceptez d’abord la lésion possible, ou dessinez la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Segment the scan, or draw the lesion</source>
        <translation>Il n’y a pas de masque à modifier. Segmentez le cliché, ou dessinez la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to clear. A possible lesion is not a mask until you accept it</source>
        <translation>Il n’y a pas de masque à vider. Une lésion possible n’est pas un masque tant que vous ne l’acceptez pas</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>There is no network to start from.</source>
        <translation>Il n’y a pas de réseau de départ.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>There is no possible lesion to accept. Segment the scan first</source>
        <translation>Il n’y a pas de lésion possible à accepter. Segmentez d’abord le cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/edit_controller.py"/>
        <source>There is no previous scan.</source>
        <translation>Il n’y a pas de cliché précédent.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan in which the model found nothing.</source>
        <translation>Il n’y a pas de cliché où le modèle n’a rien trouvé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan that you opened and left unread.</source>
        <translation>Il n’y a pas de cliché que vous avez ouvert et laissé non lu.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>These cannot be imported ({count}):</source>
        <translation>Ceux-ci ne peuvent pas être importés ({count}) :</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>These look like masks: {mask} for {scan}, and {count} more. Use them as ground truth?</source>
        <translation>Ceci ressemble à des masques : {mask} pour {scan}, et {count} autres. Les utiliser comme référence ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>These scans are read blind. Sign them off first.</source>
        <translation>Ces clichés sont lus en aveugle. Validez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>These scans have two saved versions of your work: one in the study folder and one in your user folder, for example because the study could not be written to for a while. Select the version to use. The other is kept as a separate file.</source>
        <translation>Ces clichés ont deux versions enregistrées de votre travail : une dans le dossier de l’étude et une dans votre dossier utilisateur, par exemple parce que l’étude n’était pas accessible en écriture pendant un temps. Sélectionnez la version à utiliser. L’autre est conservée dans un fichier à part.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>They appear in the worklist while you read</source>
        <translation>Ils apparaissent dans la liste de travail pendant que vous lisez</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>This address is not encrypted: others on the network can read the password.</source>
        <translation>Cette adresse n’est pas chiffrée : d’autres sur le réseau peuvent lire le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>This click changes nothing</source>
        <translation>Ce clic ne change rien</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see a heatmap by {model}.</source>
        <translation>Cette ébauche est de {draft}. Segmentez à nouveau pour voir une carte de chaleur de {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see the assessment by {model}.</source>
        <translation>Cette ébauche est de {draft}. Segmentez à nouveau pour voir l’évaluation de {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This frame has no mask to carry. Draw or segment it first.</source>
        <translation>Cette image n’a pas de masque à propager. Dessinez-le ou segmentez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/output_controller.py"/>
        <source>This is the consensus of several readers. Go back to your own work to import masks.</source>
        <translation>C’est le consensus de plusieurs lecteurs. Revenez à votre propre travail pour importer des masques.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the first frame of the clip.</source>
        <translation>C’est la première image de la séquence.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the first scan in the list.</source>
        <translation>C’est le premier cliché de la liste.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the last frame of the clip.</source>
        <translation>C’est la dernière image de la séquence.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the last scan in the list.</source>
        <translation>C’est le dernier cliché de la liste.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>This looks like a mask: {mask} for {scan}. Use it as ground truth?</source>
        <translation>Ceci ressemble à un masque : {mask} pour {scan}. L’utiliser comme référence ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model came with busviewer and cannot be deleted</source>
        <translation>Ce modèle est fourni avec busviewer et ne peut pas être supprimé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>This model has no card, so its accuracy is unknown ({path} is missing).</source>
        <translation>Ce modèle n’a pas de fiche, sa précision est donc inconnue ({path} manque).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model is in use. Use another one first</source>
        <translation>Ce modèle est utilisé. Utilisez-en d’abord un autre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>This model was refused: it did worse in the comparison above. Use it anyway?</source>
        <translation>Ce modèle a été refusé : il a fait moins bien dans la comparaison ci-dessus. L’utiliser quand même ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>This run did not compare the models.</source>
        <translation>Cette exécution n’a pas comparé les modèles.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>This scan</source>
        <translation>Ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>This scan already has a mask. Restore the draft first, or add the possible lesion to the mask</source>
        <translation>Ce cliché a déjà un masque. Restaurez d’abord l’ébauche, ou ajoutez la lésion possible au masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>This scan cannot be read</source>
        <translation>Ce cliché ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>This scan cannot be shown: {reason}</source>
        <translation>Ce cliché ne peut pas être affiché : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>This scan has a firm draft. Sign off as no lesion?</source>
        <translation>Ce cliché a une ébauche sûre. Valider comme sans lésion ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan has no draft to restore. Segment it first</source>
        <translation>Ce cliché n’a pas d’ébauche à restaurer. Segmentez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>This scan has no ground truth to compare with.</source>
        <translation>Ce cliché n’a pas de référence de comparaison.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>This scan has no ground truth to start from</source>
        <translation>Ce cliché n’a pas de référence de départ</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>This scan has no near-duplicates in this study.</source>
        <translation>Ce cliché n’a pas de quasi-doublon dans cette étude.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>This scan has your correction. Keep it beside the new draft, or replace it?</source>
        <translation>Ce cliché a votre correction. La garder à côté de la nouvelle ébauche, ou la remplacer ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan was reopened. Undo restores the sign-off</source>
        <translation>Ce cliché a été rouvert. Annuler rétablit la validation</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>This summary counts this reader's annotations of the scans in the study. The final of each signed-off scan is compared, pixel by pixel, with the draft at sign-off. Accepted unchanged: final and draft are equal. Redrawn: their Dice is below {limit}, or the draft found nothing. Corrected: anything in between. No lesion: the final is empty, whatever the draft. Draft replaced later: another model segmented the scan after sign-off, so the outcome is unknown. The share of drafts accepted unchanged also counts drafts with a lesion that were rejected as no lesion; these have no Dice. The individual editing steps are not recorded. Drawing time runs from pressing to releasing the pen and includes pauses under 10 s. Reading time is the time a scan was on show, before sign-off, with a key or the pointer used in the last {idle} s; drawing time is part of it. The class of a lesion is the reader's, or else the folder's. Islands smaller than a disc of {smallest} mm, or without a spacing than {share} % of the scan, are no lesions. The long axis is the greatest distance between two points of a lesion, in mm if at least half of the lesions have a spacing. Click a dot to go to its scan.</source>
        <translation>Ce bilan compte les annotations de ce lecteur sur les clichés de l’étude. La version finale de chaque cliché validé est comparée, pixel par pixel, avec l’ébauche au moment de la validation. Acceptée sans changement : version finale et ébauche sont égales. Redessinée : leur Dice est inférieur à {limit}, ou l’ébauche n’a rien trouvé. Corrigée : tout ce qui est entre les deux. Pas de lésion : la version finale est vide, quelle que soit l’ébauche. Ébauche remplacée ensuite : un autre modèle a segmenté le cliché après la validation, le résultat est donc inconnu. La part d’ébauches acceptées sans changement compte aussi les ébauches avec lésion rejetées comme pas de lésion ; celles-ci n’ont pas de Dice. Les étapes de modification ne sont pas enregistrées une à une. Le temps de dessin va de l’appui au relâchement du stylet et inclut les pauses de moins de 10 s. Le temps de lecture est le temps d’affichage d’un cliché, avant la validation, avec une touche ou le pointeur utilisé dans les {idle} dernières s ; le temps de dessin en fait partie. La classe d’une lésion est celle du lecteur, sinon celle du dossier. Les îlots plus petits qu’un disque de {smallest} mm, ou sans espacement que {share} % du cliché, ne sont pas des lésions. Le grand axe est la plus grande distance entre deux points d’une lésion, en mm si au moins la moitié des lésions ont un espacement. Cliquez sur un point pour aller à son cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Threshold inside</source>
        <translation>Seuiller à l’intérieur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing</source>
        <translation>Temps de dessin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing on a scan, s</source>
        <translation>Temps de dessin par cliché, s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing, s</source>
        <translation>Temps de dessin, s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Tissue</source>
        <translation>Tissu</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Tissue composition</source>
        <translation>Composition du tissu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>To change a shortcut, double-click its command or press Enter.</source>
        <translation>Pour modifier un raccourci, double-cliquez sur sa commande ou appuyez sur Entrée.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>To check: {what}</source>
        <translation>À vérifier : {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>To date</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>To try again, press “Store”: a file that is stored twice stays one.</source>
        <translation>Pour réessayer, cliquez sur « Stocker » : un fichier stocké deux fois n’en fait qu’un.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Told by the content</source>
        <translation>D’après le contenu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance, in grey values</source>
        <translation>Tolérance, en niveaux de gris</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>Too few finals with a lesion; at least {least} are needed.</source>
        <translation>Trop peu de versions finales avec une lésion ; il en faut au moins {least}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tool options</source>
        <translation>Options de l’outil</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Tools start from</source>
        <translation>Masque de départ</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Tour ended. Help &gt; Tour starts it again.</source>
        <translation>Visite guidée terminée. Aide &gt; Visite guidée la relance.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Train a candidate model on the signed-off masks of this study</source>
        <translation>Entraîner un modèle candidat sur les masques validés de cette étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train its network on the same finals</source>
        <translation>Entraîner son réseau sur les mêmes versions finales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Training failed: {reason}</source>
        <translation>Échec de l’entraînement : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Training failed: {reason} No new model; the current one is unchanged.</source>
        <translation>Échec de l’entraînement : {reason} Pas de nouveau modèle ; le modèle actuel est inchangé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>Training was stopped (signal {number}), probably out of memory.</source>
        <translation>L’entraînement a été arrêté (signal {number}), sans doute par manque de mémoire.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers (at least {least} scans). A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Entraîne un modèle candidat à partir de {model} sur le consensus de plusieurs lecteurs (au moins {least} clichés). Un cinquième des patients est réservé pour le tester. Le modèle utilisé ne change pas ; vous décidez à la fin.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Entraîne un modèle candidat à partir de {model} sur le consensus de plusieurs lecteurs dans {study}. Un cinquième des patients est réservé pour le tester. Le modèle utilisé ne change pas ; vous décidez à la fin.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the signed-off scans of {reader} in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Entraîne un modèle candidat à partir de {model} sur les clichés validés par {reader} dans {study}. Un cinquième des patients est réservé pour le tester. Le modèle utilisé ne change pas ; vous décidez à la fin.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on your {count} signed-off scans. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Entraîne un modèle candidat à partir de {model} sur vos clichés validés ({count}). Un cinquième des patients est réservé pour le tester. Le modèle utilisé ne change pas ; vous décidez à la fin.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Transducer</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Turn overlays on and off twice a second</source>
        <translation>Activer et désactiver les superpositions deux fois par seconde</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Turned upright, as the EXIF data of their scans says: {count}.</source>
        <translation>Redressés, selon les données EXIF de leurs clichés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Two axes</source>
        <translation>Deux axes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Two views</source>
        <translation>Deux vues</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Ultrasound only</source>
        <translation>Échographie seulement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ultrasound regions</source>
        <translation>Régions échographiques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies across ultrasound regions of different scale.</source>
        <translation>Non étalonné : la lésion s’étend sur des régions échographiques d’échelles différentes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies outside the ultrasound regions with a scale.</source>
        <translation>Non étalonné : la lésion est hors des régions échographiques avec échelle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the spacing of this scan is unknown.</source>
        <translation>Non étalonné : l’espacement des pixels de ce cliché est inconnu.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step}</source>
        <translation>Annuler : {step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step} ({scan})</source>
        <translation>Annuler : {step} ({scan})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread, seen</source>
        <translation>Non lu, vu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use anyway…</source>
        <translation>Utiliser quand même…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Use it anyway</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use it without proof</source>
        <translation>Utiliser sans preuve</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Use selected versions</source>
        <translation>Utiliser les versions sélectionnées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use the mask of {reader} as the consensus on the selected scans</source>
        <translation>Prendre le masque de {reader} comme consensus des clichés sélectionnés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Use the model's possible lesion as your correction</source>
        <translation>Utiliser la lésion possible du modèle comme votre correction</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use the refused model</source>
        <translation>Utiliser le modèle refusé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what both readers marked as the consensus on the selected scans</source>
        <translation>Prendre comme consensus des clichés sélectionnés ce que les deux lecteurs ont marqué</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what more than half of all readers marked as the consensus on the selected scans</source>
        <translation>Prendre comme consensus des clichés sélectionnés ce que plus de la moitié des lecteurs ont marqué</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use {reader}'s</source>
        <translation>Prendre celui de {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Values on the scan</source>
        <translation>Valeurs sur le cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>W {width}  L {level}  {zoom} %</source>
        <translation>W {width}  L {level}  {zoom} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Welcome to busviewer</source>
        <translation>Bienvenue dans busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>What becomes black</source>
        <translation>Ce qui devient noir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>What is trained</source>
        <translation>Ce qui est entraîné</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>When to show the model's assessment</source>
        <translation>Quand afficher l’évaluation du modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Where both agree</source>
        <translation>Là où les deux s’accordent</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where scans are retrieved from and results stored in. Passwords are kept in the system's keyring only.</source>
        <translation>D’où viennent les clichés et où sont stockés les résultats. Les mots de passe restent dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where the model runs. Auto takes the first graphics card, else the processor.</source>
        <translation>Où le modèle s’exécute. Auto prend la première carte graphique, sinon le processeur.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for lesion {lesion} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Où {model} a regardé pour la lésion {lesion} ({method}, {layer}). Pas une preuve de malignité.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the class {name} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Où {model} a regardé pour la classe {name} ({method}, {layer}). Pas une preuve de malignité.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the region that you drew ({method}, {layer}). Not evidence of malignancy. Your mask is unchanged.</source>
        <translation>Où {model} a regardé pour la région que vous avez dessinée ({method}, {layer}). Pas une preuve de malignité. Votre masque est inchangé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for this mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Où {model} a regardé pour ce masque ({method}, {layer}). Pas une preuve de malignité.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for your mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Où {model} a regardé pour votre masque ({method}, {layer}). Pas une preuve de malignité.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Whether the model says how likely a lesion is benign or malignant, and when.</source>
        <translation>Si le modèle indique la probabilité qu’une lésion soit bénigne ou maligne, et quand.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Who is reading?</source>
        <translation>Qui lit ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Whose outline is which</source>
        <translation>À qui est chaque contour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Window/level</source>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>With the summary of the study</source>
        <translation>Avec le bilan de l’étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Without a draft</source>
        <translation>Sans ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Without {networks}, which cannot be asked this.</source>
        <translation>Sans {networks}, pour lesquels ce n’est pas possible.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Work is saved automatically after every stroke</source>
        <translation>Le travail est enregistré automatiquement après chaque trait</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_list.py"/>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Worse. {figures}.</source>
        <translation>Moins bon. {figures}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Write dates as 2026-01-31: year, month and day.</source>
        <translation>Écrivez les dates comme 2026-01-31 : année, mois et jour.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Write report</source>
        <translation>Créer le compte rendu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Write window, level and zoom over the scan.</source>
        <translation>Écrire le fenêtrage et le zoom sur le cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You are reading this study too, so only scans that you signed off are listed.</source>
        <translation>Vous lisez aussi cette étude : seuls les clichés que vous avez validés sont listés.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>You can change all of this later: Edit &gt; Settings. Everything runs on this computer. Research software, not a medical device.</source>
        <translation>Vous pourrez tout modifier plus tard : Édition &gt; Paramètres. Tout s’exécute sur cet ordinateur. Logiciel de recherche, pas un dispositif médical.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>You can close this window.</source>
        <translation>Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>You drew a lesion on this scan. Sign off as no lesion?</source>
        <translation>Vous avez dessiné une lésion sur ce cliché. Valider comme sans lésion ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>You finished the tour. F1 opens the help; Help &gt; Tour starts the tour again.</source>
        <translation>Vous avez terminé la visite guidée. F1 ouvre l’aide ; Aide &gt; Visite guidée la relance.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>You have drawn nothing on this scan. Choose another target.</source>
        <translation>Vous n’avez rien dessiné sur ce cliché. Choisissez une autre cible.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not hidden any scan.</source>
        <translation>Vous n’avez masqué aucun cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You have not signed off any scan in this study, so every scan that both readers signed off is listed. If you still plan to read this study blind, stop here.</source>
        <translation>Vous n’avez validé aucun cliché dans cette étude : tous ceux que les deux lecteurs ont validés sont listés. Si vous comptez encore lire cette étude en aveugle, arrêtez-vous ici.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>You have not signed off any scan yet. Sign off scans first, or export the drafts.</source>
        <translation>Vous n’avez encore validé aucun cliché. Validez d’abord des clichés, ou exportez les ébauches.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not signed off any scan yet. Use Sign off to make a mask final.</source>
        <translation>Vous n’avez encore validé aucun cliché. Valider fait d’un masque une version finale.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Your answer could not be kept: {reason}</source>
        <translation>Votre réponse n’a pas pu être conservée : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Your correction</source>
        <translation>Votre correction</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Your corrections and finals stay as they are. A mask must have the same size as its scan.</source>
        <translation>Vos corrections et versions finales restent telles quelles. Un masque doit avoir la même taille que son cliché.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your latest work could not be saved. It is only in memory.</source>
        <translation>Votre dernier travail n’a pas pu être enregistré. Il n’est qu’en mémoire.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Your latest work is in memory but not saved yet. busviewer will try again. Do not close it.</source>
        <translation>Votre dernier travail est en mémoire mais pas encore enregistré. busviewer va réessayer. Ne le fermez pas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Your latest work is not saved yet and is not counted.</source>
        <translation>Votre dernier travail n’est pas encore enregistré et n’est pas compté.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Your mask</source>
        <translation>Votre masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>Your system is set to show no motion, so overlays do not blink. Hold H to see the bare scan, or choose “Two views”.</source>
        <translation>Votre système est réglé pour ne montrer aucune animation : les superpositions ne clignotent donc pas. Tenez H pour voir le cliché seul, ou choisissez « Deux vues ».</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your work is not saved yet: {reason}</source>
        <translation>Votre travail n’est pas encore enregistré : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom at the cursor</source>
        <translation>Zoomer sous le curseur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom both together</source>
        <translation>Zoomer les deux ensemble</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to lesion</source>
        <translation>Zoomer sur la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to the mask, or to the ground truth where there is no mask</source>
        <translation>Zoomer sur le masque, ou sur la référence s’il n’y a pas de masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>a click at row {row}, column {column} is outside the scan ({height} x {width})</source>
        <translation>un clic à la ligne {row}, colonne {column} est hors du cliché ({height} × {width})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a clip is played</source>
        <translation>une séquence est en lecture</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a corner is not a number</source>
        <translation>un sommet n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a dialog is open</source>
        <translation>une boîte de dialogue est ouverte</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>a mask beside it would not be found as its ground truth, or would change that of others</source>
        <translation>un masque à côté ne serait pas trouvé comme sa référence, ou changerait celle d’autres clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask is of another size than its box</source>
        <translation>un masque est d’une autre taille que son rectangle</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask reaches beyond the picture</source>
        <translation>un masque dépasse l’image</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>a polygon must be a list of x and y</source>
        <translation>un polygone doit être une liste de x et y</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a {kind} of {count} points is no area</source>
        <translation>{kind} de {count} points n’est pas une surface</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} hours</source>
        <translation>environ {count} heures</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} minutes</source>
        <translation>environ {count} minutes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>accepted unchanged</source>
        <translation>acceptée sans changement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>agree on {percent} % of {count}</source>
        <translation>accord sur {percent} % de {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>already assigned to another command</source>
        <translation>déjà attribué à une autre commande</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>already signed off</source>
        <translation>déjà validé</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address begins with https:// (DICOMweb) or dicom://, as dicom://ARCHIVE@host:4242</source>
        <translation>une adresse commence par https:// (DICOMweb) ou dicom://, comme dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address has neither ? nor #</source>
        <translation>une adresse ne contient ni ? ni #</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address of DICOM names the AE title (at most 16 letters) and the port: dicom://ARCHIVE@host:4242</source>
        <translation>une adresse DICOM nomme le titre AE (16 caractères au plus) et le port : dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an annotation of the image {name} cannot be read ({reason})</source>
        <translation>une annotation de l’image {name} ne peut pas être lue ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an image has no file_name</source>
        <translation>une image n’a pas de file_name</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>anechoic</source>
        <translation>anéchogène</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>angular</source>
        <translation>anguleux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>another one each time</source>
        <translation>une autre à chaque fois</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>another page</source>
        <translation>une autre page</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>another window</source>
        <translation>une autre fenêtre</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>architectural distortion</source>
        <translation>distorsion architecturale</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>axilla</source>
        <translation>creux axillaire</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>benign</source>
        <translation>bénin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>benign is more likely than malignant ({share}).</source>
        <translation>bénin est plus probable que malin ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>bf16 is too inexact for this model on {where} ({words})</source>
        <translation>bf16 est trop inexact pour ce modèle sur {where} ({words})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/scan_screen.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>burnt-in marks: {marks}</source>
        <translation>marques incrustées : {marks}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>busviewer Help</source>
        <translation>Aide de busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” at {scan}?</source>
        <translation>busviewer s’est terminé de façon inattendue le {time}. Continuer avec « {study} » à {scan} ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” where you stopped?</source>
        <translation>busviewer s’est terminé de façon inattendue le {time}. Continuer avec « {study} » là où vous vous êtes arrêté ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>busviewer finds it when you open this study again</source>
        <translation>busviewer le retrouve quand vous rouvrez cette étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>by region</source>
        <translation>par région</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>calipers</source>
        <translation>repères de mesure</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>cannot be read ({reason})</source>
        <translation>lecture impossible ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>cannot be used</source>
        <translation>n’est pas utilisable</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>cannot be used ({reason})</source>
        <translation>n’est pas utilisable ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>cannot tell</source>
        <translation>indécis</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>circumscribed</source>
        <translation>circonscrit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>clear</source>
        <translation>sans ébauche</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>combined pattern</source>
        <translation>aspect combiné</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>complex cystic and solid</source>
        <translation>complexe kystique et solide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>consensus (by {reader})</source>
        <translation>consensus (par {reader})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file} twice</source>
        <translation>contient deux fois {file}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file}, but a model has no folders</source>
        <translation>contient {file}, mais un modèle n’a pas de dossiers</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {unknown}, which is no file of a model</source>
        <translation>contient {unknown}, qui n’est pas un fichier d’un modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>damaged DICOM directory; its order is not used</source>
        <translation>répertoire DICOM endommagé ; son ordre n’est pas utilisé</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unknown compression; export it uncompressed</source>
        <translation>image DICOM endommagée ou compression inconnue ; exportez sans compression</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unsupported compression ({name}); export it uncompressed</source>
        <translation>image DICOM endommagée ou compression non prise en charge ({name}) ; exportez sans compression</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>damaged DICOM: HighBit is {high}, with {stored} of {allocated} bits; export it again</source>
        <translation>DICOM endommagé : HighBit vaut {high}, avec {stored} bits sur {allocated} ; exportez à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its header cannot be read</source>
        <translation>DICOM endommagé : son en-tête ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels cannot be decoded; export it again</source>
        <translation>DICOM endommagé : ses pixels ne peuvent pas être décodés ; exportez à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels do not match its header</source>
        <translation>DICOM endommagé : ses pixels ne correspondent pas à son en-tête</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its size is not a number</source>
        <translation>DICOM endommagé : sa taille n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its {name} is too long ({count} bytes, at most {longest})</source>
        <translation>DICOM endommagé : {name} est trop long ({count} octets, au plus {longest})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_fragments.py"/>
        <source>damaged DICOM: the frames of this clip cannot be told apart; export it again</source>
        <translation>DICOM endommagé : les images de cette séquence ne peuvent pas être distinguées ; exportez à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: {missing} is missing; export it again</source>
        <translation>DICOM endommagé : {missing} manque ; exportez à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged JPEG: it has more than {limit} passes</source>
        <translation>JPEG endommagé : il a plus de {limit} passes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it contains more data than its pixels need</source>
        <translation>PNG endommagé : il contient plus de données que ses pixels n’en demandent</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it does not start with its header</source>
        <translation>PNG endommagé : il ne commence pas par son en-tête</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it has more than {limit} parts</source>
        <translation>PNG endommagé : il a plus de {limit} parties</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: its header names an unknown method</source>
        <translation>PNG endommagé : son en-tête nomme une méthode inconnue</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: a page has {count} fields</source>
        <translation>TIFF endommagé : une page a {count} champs</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: field {code} has {count} values, at most {most} are read</source>
        <translation>TIFF endommagé : le champ {code} a {count} valeurs, au plus {most} sont lues</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: it has no page</source>
        <translation>TIFF endommagé : il n’a pas de page</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its description tells of {claimed} pictures, but it has {count} pages</source>
        <translation>TIFF endommagé : sa description annonce {claimed} images, mais il a {count} pages</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its pages go round in a circle</source>
        <translation>TIFF endommagé : ses pages tournent en rond</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its pixels do not match its header</source>
        <translation>TIFF endommagé : ses pixels ne correspondent pas à son en-tête</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its tiles are too large</source>
        <translation>TIFF endommagé : ses tuiles sont trop grandes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what} ({text})</source>
        <translation>endommagé : {what} ({text})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what}: it cannot be decoded</source>
        <translation>endommagé : {what} ne peut pas être décodé</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>damaged, or no DICOM Segmentation</source>
        <translation>endommagé, ou pas une segmentation DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>damaged, or no NIfTI file</source>
        <translation>endommagé, ou pas un fichier NIfTI</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged, or no NRRD file</source>
        <translation>endommagé, ou pas un fichier NRRD</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: a segment lies in layer {layer}, and it has {count}</source>
        <translation>endommagé : un segment est dans le calque {layer}, et il y en a {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an id is neither a number nor text</source>
        <translation>endommagé : un identifiant n’est ni un nombre ni un texte</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an image or an annotation is not an object</source>
        <translation>endommagé : une image ou une annotation n’est pas un objet</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: it unpacks to more than its header says</source>
        <translation>endommagé : il contient plus que n’indique son en-tête</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>device {wish} is not available ({there}); use auto or cpu</source>
        <translation>l’appareil {wish} n’est pas disponible ({there}) ; utilisez auto ou cpu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>device: auto</source>
        <translation>appareil : auto</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>doppler</source>
        <translation>Doppler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>draft</source>
        <translation>ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>draft replaced later</source>
        <translation>ébauche remplacée ensuite</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>drafts</source>
        <translation>ébauches</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>drawn by hand</source>
        <translation>dessiné à la main</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>drawn by {reader}</source>
        <translation>dessiné par {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>drawn on</source>
        <translation>avec ébauche</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>duct changes</source>
        <translation>modifications canalaires</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>each pixel of this DICOM image has {samples} values; export it as grey or RGB</source>
        <translation>chaque pixel de cette image DICOM a {samples} valeurs ; exportez-la en niveaux de gris ou en RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>each pixel of this grey TIFF has {count} values; save it as grey or RGB</source>
        <translation>chaque pixel de ce TIFF en niveaux de gris a {count} valeurs ; enregistrez en niveaux de gris ou en RGB</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>edema</source>
        <translation>œdème</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity hard</source>
        <translation>élasticité dure</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity intermediate</source>
        <translation>élasticité intermédiaire</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity soft</source>
        <translation>élasticité souple</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty if the archive asks for none</source>
        <translation>vide si l’archive n’en demande pas</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>empty mask</source>
        <translation>masque vide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty to trust what your system trusts</source>
        <translation>vide pour faire confiance à ce que votre système accepte</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>enhancement</source>
        <translation>renforcement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>equally likely benign or malignant ({share}).</source>
        <translation>bénin et malin également probables ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>false drafts on {count} of 100 normal scans</source>
        <translation>fausses ébauches sur {count} clichés normaux sur 100</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>false drafts on {drafted} of {count} scans without a lesion</source>
        <translation>fausses ébauches sur {drafted} des {count} clichés sans lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false negative</source>
        <translation>faux négatif</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false positive</source>
        <translation>faux positif</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>family name first</source>
        <translation>nom de famille d’abord</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>file removed</source>
        <translation>fichier supprimé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>final</source>
        <translation>finale</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>finds {count} of 100 lesions</source>
        <translation>trouve {count} lésions sur 100</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>fine-tuning is running</source>
        <translation>un affinage est en cours</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>fine-tuning needs at least {least} signed-off scans; {whose} has {count}{more}</source>
        <translation>l’affinage demande au moins {least} clichés validés ; {whose} en a {count}{more}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>firm drafts: {count}</source>
        <translation>ébauches sûres : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>flagged</source>
        <translation>avec signet</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <source>format {number} is newer than format {format} of this program; update busviewer</source>
        <translation>le format {number} est plus récent que le format {format} de ce programme ; mettez busviewer à jour</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} mm²</source>
        <translation>image {number}, {area} mm²</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} px</source>
        <translation>image {number}, {area} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>from the system's keyring</source>
        <translation>depuis le trousseau du système</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>gamma {gamma}</source>
        <translation>gamma {gamma}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>grey up to</source>
        <translation>gris jusqu’à</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>grey {value}</source>
        <translation>gris {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>ground truth and class</source>
        <translation>référence et classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>guard set</source>
        <translation>jeu de contrôle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>has a draft</source>
        <translation>a une ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has several colours, all of which count as lesion</source>
        <translation>a plusieurs couleurs, qui comptent toutes comme lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has {levels} levels, of which all but the darkest count as lesion</source>
        <translation>a {levels} niveaux, dont tous sauf le plus foncé comptent comme lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>held-out finals</source>
        <translation>versions finales réservées</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous</source>
        <translation>hétérogène</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous background echotexture</source>
        <translation>échostructure de fond hétérogène</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>hidden until you sign off</source>
        <translation>masqué jusqu’à votre validation</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fat</source>
        <translation>échostructure de fond homogène – graisse</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fibroglandular</source>
        <translation>échostructure de fond homogène – fibroglandulaire</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>https://host/dicom-web or dicom://AET@host:4242</source>
        <translation>https://host/dicom-web ou dicom://AET@host:4242</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hyperechoic</source>
        <translation>hyperéchogène</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hypoechoic</source>
        <translation>hypoéchogène</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>image</source>
        <translation>fichier image</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>in a mass</source>
        <translation>dans une masse</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>in the holdout that judges the candidate</source>
        <translation>parmi ceux réservés pour juger le candidat</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>indistinct</source>
        <translation>indistinct</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>internal vascularity</source>
        <translation>vascularisation interne</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>intraductal</source>
        <translation>intracanalaires</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>inverted</source>
        <translation>inversé</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>irregular</source>
        <translation>irrégulière</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an all-black JPEG, as a mask of 0 and 1 also becomes; it counts as no lesion</source>
        <translation>est un JPEG entièrement noir, comme le devient aussi un masque de 0 et 1 ; il compte comme aucune lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline drawn on a picture; what it encloses counts as lesion</source>
        <translation>est un contour dessiné sur une image ; ce qu’il entoure compte comme lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline; what it encloses counts as lesion</source>
        <translation>est un contour ; ce qu’il entoure compte comme lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is cut out of a picture; what is left of it counts as lesion</source>
        <translation>est découpé dans une image ; ce qu’il en reste compte comme lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>isoechoic</source>
        <translation>isoéchogène</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>it belongs to another scan, {path}</source>
        <translation>elle appartient à un autre cliché, {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>it contains {counted}, its scan {wanted}</source>
        <translation>il contient {counted}, son cliché {wanted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>it does not fit its kind of file</source>
        <translation>il ne correspond pas à son type de fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>it does not say what kind it is</source>
        <translation>le type n’est pas indiqué</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say whether to use them</source>
        <translation>elle ne dit pas s’il faut les utiliser</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say which pictures are masks</source>
        <translation>elle ne dit pas quelles images sont des masques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has another size</source>
        <translation>elle a une autre taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>it has neither a polygon nor run lengths</source>
        <translation>elle n’a ni polygone ni longueurs de plages</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has your own mask</source>
        <translation>elle a votre propre masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>it is a picture in colours, no mask</source>
        <translation>c’est une image en couleurs, pas un masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>it is no DICOM file, which this format refers to; choose another format</source>
        <translation>ce n’est pas un fichier DICOM, auquel ce format renvoie ; choisissez un autre format</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: it has {count} slices</source>
        <translation>ce n’est pas un masque d’un seul cliché : il a {count} coupes</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: its size is {size}</source>
        <translation>ce n’est pas un masque d’un seul cliché : sa taille est {size}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it lists no studies</source>
        <translation>elle ne cite aucune étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header cannot be read</source>
        <translation>son en-tête DICOM ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header has no {missing}</source>
        <translation>son en-tête DICOM n’a pas {missing}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header says {width} x {height} pixels, and its image has others</source>
        <translation>son en-tête DICOM indique {width} × {height} pixels, et son image en a d’autres</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>its UID is not valid</source>
        <translation>son UID n’est pas valide</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its boxes reach beyond its {width} x {height} pixels; look for text again</source>
        <translation>ses rectangles dépassent ses {width} × {height} pixels ; recherchez à nouveau le texte</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its burnt-in text was not looked for; export again</source>
        <translation>le texte incrusté n’y a pas été recherché ; exportez à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are cut short</source>
        <translation>ses longueurs de plages compressées sont tronquées</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are damaged</source>
        <translation>ses longueurs de plages compressées sont endommagées</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>its description tells of {claimed} pictures, but the file contains only one</source>
        <translation>sa description annonce {claimed} images, mais le fichier n’en contient qu’une</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its file cannot be read ({reason})</source>
        <translation>son fichier ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>its format is not {format}</source>
        <translation>son format n’est pas {format}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its frames are not all of one size and kind</source>
        <translation>ses images n’ont pas toutes la même taille et le même type</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its pixels lie in another file; save it as one file</source>
        <translation>ses pixels se trouvent dans un autre fichier ; enregistrez le tout en un seul fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its run lengths are of another size</source>
        <translation>ses longueurs de plages sont d’une autre taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>its scan contains {counted}</source>
        <translation>son cliché contient {counted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>its scan {key} cannot be read ({reason})</source>
        <translation>son cliché {key} ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>its size is not possible ({frames} frames of {columns} x {rows})</source>
        <translation>sa taille n’est pas possible ({frames} images de {columns} × {rows})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its size is not possible ({size})</source>
        <translation>sa taille n’est pas possible ({size})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its slice does not lie as a scan does, from right to left and from front to back</source>
        <translation>sa coupe n’est pas placée comme un cliché, de droite à gauche et d’avant en arrière</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>its transparency and its colours show different areas; save it as PNG, 0 and 255</source>
        <translation>sa transparence et ses couleurs montrent des zones différentes ; enregistrez-le en PNG, 0 et 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its uncompressed copy would be larger than the 4 GB that DICOM allows</source>
        <translation>sa copie non compressée dépasserait les 4 Go que DICOM permet</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its values are no numbers</source>
        <translation>ses valeurs ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>its values lie in unusual bits (HighBit {high}, BitsStored {stored}); export it uncompressed, in grey</source>
        <translation>les valeurs occupent des bits inhabituels (HighBit {high}, BitsStored {stored}) ; exportez sans compression, en niveaux de gris</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>labelme JSON</source>
        <translation>JSON labelme</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>left for training</source>
        <translation>disponible pour l’entraînement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>lesion</source>
        <translation>lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>lesion {share}</source>
        <translation>lésion {share}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>lesions</source>
        <translation>lésions</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>lesions signed off</source>
        <translation>lésions validées</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>light and dark both reach around this mask, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>le clair et le foncé entourent tous deux ce masque, donc lésion et fond ne peuvent pas être distingués ; enregistrez-le en PNG, 0 et 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>local contrast</source>
        <translation>contraste local</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>lowest Dice with fp32 on {count} synthetic scans: {lowest}</source>
        <translation>plus faible Dice par rapport à fp32 sur {count} clichés synthétiques : {lowest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>made</source>
        <translation>établi</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>malignant</source>
        <translation>malin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>malignant is more likely than benign ({share}).</source>
        <translation>malin est plus probable que bénin ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mean {mean}   median {median}</source>
        <translation>moyenne {mean}   médiane {median}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median Dice of draft and final</source>
        <translation>Dice médian entre ébauche et version finale</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median drawing time per scan</source>
        <translation>temps de dessin médian par cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>median of {count} scans</source>
        <translation>médiane de {count} clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median reading time {time}</source>
        <translation>temps de lecture médian {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {first} in the first third, {last} in the last third</source>
        <translation>médiane {first} dans le premier tiers, {last} dans le dernier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {median}, quartiles {low} and {high}</source>
        <translation>médiane {median}, quartiles {low} et {high}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>microlobulated</source>
        <translation>microlobulé</translation>
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
        <translation>mm, mm² ; {count} non étalonnées</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>modality {modality}</source>
        <translation>modalité {modality}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>my class: {name}</source>
        <translation>ma classe : {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>near-duplicate, group {number}</source>
        <translation>quasi-doublon, groupe {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>near-duplicates are not searched for in studies of more than {limit} scans</source>
        <translation>les quasi-doublons ne sont pas recherchés dans les études de plus de {limit} clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>near-duplicates {percent} %</source>
        <translation>quasi-doublons {percent} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report of {left} scans that are not signed off: sign them off first</source>
        <translation>pas de compte rendu DICOM de {left} clichés non validés : validez-les d’abord</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report was written: no signed-off scan among these is a DICOM file</source>
        <translation>aucun compte rendu DICOM écrit : aucun cliché validé parmi eux n’est un fichier DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>no accuracy data for this model</source>
        <translation>aucune donnée de précision pour ce modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>no class</source>
        <translation>pas de classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>no drafts yet</source>
        <translation>pas encore d’ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>no lesion</source>
        <translation>pas de lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>no longer in the study</source>
        <translation>n’est plus dans l’étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>no mask</source>
        <translation>pas de masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>no network of {model} has all of {method}, {layer} and {target}</source>
        <translation>aucun réseau de {model} n’a à la fois {method}, {layer} et {target}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>no posterior features</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>no reader has signed off this scan</source>
        <translation>aucun lecteur n’a validé ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>no secure connection</source>
        <translation>pas de connexion sûre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>none for this scan</source>
        <translation>rien pour ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>none of the {count} signed-off scans of {whose} is {missing}{more}; sign off more scans, from other patients if possible</source>
        <translation>aucun des {count} clichés validés de {whose} n’est {missing}{more} ; validez d’autres clichés, si possible d’autres patients</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>not a model archive ({model_json} is missing)</source>
        <translation>pas une archive de modèle ({model_json} manque)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>not a valid shortcut</source>
        <translation>raccourci non valide</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>not an image that busviewer can read (PNG, JPEG, BMP, TIFF or DICOM)</source>
        <translation>ce n’est pas une image que busviewer peut lire (PNG, JPEG, BMP, TIFF ou DICOM)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/failure.py"/>
        <source>not enough memory</source>
        <translation>pas assez de mémoire</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <location filename="../../busviewer/scan/model.py"/>
        <source>not enough memory to decode this image</source>
        <translation>pas assez de mémoire pour décoder cette image</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>not enough memory to open this scan</source>
        <translation>pas assez de mémoire pour ouvrir ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>not parallel</source>
        <translation>non parallèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>not parallel, long axis at {angle}° to the skin</source>
        <translation>non parallèle, grand axe à {angle}° de la peau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>not stored: {reason}</source>
        <translation>non stocké : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>not the scan that was annotated</source>
        <translation>pas le cliché qui a été annoté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>not written</source>
        <translation>non écrite</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing after</source>
        <translation>rien après</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing before</source>
        <translation>rien avant</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>nothing found: {count}</source>
        <translation>rien trouvé : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now clear</source>
        <translation>maintenant sans ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now drawn on</source>
        <translation>maintenant avec ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now missed</source>
        <translation>maintenant manquée</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>number of CUDA devices: {count}</source>
        <translation>nombre d’appareils CUDA : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>of {count} drafts accepted unchanged</source>
        <translation>de {count} ébauches acceptées sans changement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>on at most</source>
        <translation>sur au plus</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>one of its shapes cannot be read ({reason})</source>
        <translation>une de ses formes ne peut pas être lue ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>one of the {count} largest pages {size}; {others}</source>
        <translation>une des {count} plus grandes pages {size} ; {others}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>one picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>one scan</source>
        <translation>un cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>only a possible lesion</source>
        <translation>seulement une lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>only a possible lesion: open the scan and accept it first</source>
        <translation>seulement une lésion possible : ouvrez d’abord le cliché et acceptez-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>only for dicom://</source>
        <translation>seulement pour dicom://</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented</source>
        <translation>seul le tissu est segmenté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented, not: {kinds}</source>
        <translation>seul le tissu est segmenté, pas : {kinds}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>only {reader} sees a lesion</source>
        <translation>seul {reader} voit une lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>or drop a folder anywhere in this window</source>
        <translation>ou déposez un dossier n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>other finals (judged by models trained without them)</source>
        <translation>autres versions finales (jugées par des modèles entraînés sans elles)</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>outside of a mass</source>
        <translation>en dehors d’une masse</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>oval</source>
        <translation>ovale</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>page {number} of {count}, the largest {size}; {others}</source>
        <translation>page {number} sur {count}, la plus grande {size} ; {others}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>parallel</source>
        <translation>parallèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>parallel, long axis at {angle}° to the skin</source>
        <translation>parallèle, grand axe à {angle}° de la peau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>picked</source>
        <translation>choisi</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>possible lesion</source>
        <translation>lésion possible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>possible lesions: {count}</source>
        <translation>lésions possibles : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>possible {value}</source>
        <translation>possible {value}</translation>
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
        <translation>px, sur des régions d’échelles différentes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, outside the regions with a scale</source>
        <translation>px, hors des régions avec échelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, uncalibrated</source>
        <translation>px, non étalonné</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>reader: {name}</source>
        <translation>lecteur : {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>readers are compared</source>
        <translation>des lecteurs sont comparés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>redrawn</source>
        <translation>redessinée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>reinstall {what}</source>
        <translation>réinstallez {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>removed: the file is no longer in the folder; your work is kept</source>
        <translation>supprimé : le fichier n’est plus dans le dossier ; votre travail est conservé</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>right</source>
        <translation>droit</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>scale by region</source>
        <translation>échelle par région</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>scans</source>
        <translation>clichés</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>shadowing</source>
        <translation>ombre acoustique</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>signed off</source>
        <translation>validés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: lesion</source>
        <translation>validé : lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: no lesion</source>
        <translation>validé : pas de lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/export/study.py"/>
        <source>signed-off scans</source>
        <translation>clichés validés</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin retraction</source>
        <translation>rétraction cutanée</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin thickening</source>
        <translation>épaississement cutané</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>spiculated</source>
        <translation>spiculé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>stopped before the first epoch was finished; nothing was saved</source>
        <translation>arrêté avant la fin de la première époque ; rien n’a été enregistré</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>stored</source>
        <translation>stocké</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>stored with changes (warning {code})</source>
        <translation>enregistré avec des modifications (avertissement {code})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>studies are retrieved</source>
        <translation>des examens sont en cours de récupération</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>subareolar</source>
        <translation>sous-aréolaire</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>taken from {start}</source>
        <translation>repris de {start}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the TIFF colour type {photometric} is not supported; save it as grey or RGB</source>
        <translation>le type de couleur TIFF {photometric} n’est pas pris en charge ; enregistrez en niveaux de gris ou en RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive cannot send it</source>
        <translation>l’archive ne peut pas l’envoyer</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive could not process it</source>
        <translation>l’archive n’a pas pu le traiter</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>the archive did not say that it was stored</source>
        <translation>l’archive n’a pas confirmé l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this compression</source>
        <translation>l’archive n’accepte pas cette compression</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this kind of file</source>
        <translation>l’archive n’accepte pas ce type de fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive does not take this kind of file, or this kind of request</source>
        <translation>l’archive n’accepte pas ce type de fichier ou de demande</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not understand it</source>
        <translation>l’archive ne le comprend pas</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive is full</source>
        <translation>l’archive est pleine</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive refused it</source>
        <translation>l’archive l’a refusé</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive sent nothing</source>
        <translation>l’archive n’a rien envoyé</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/explaining/methods.py"/>
        <source>the class does not depend on this layer; choose the coarsest one</source>
        <translation>la classe ne dépend pas de cette couche ; choisissez la plus grossière</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>the click network returned invalid values (NaN or infinite)</source>
        <translation>le réseau de l’outil de clic a renvoyé des valeurs invalides (NaN ou infinies)</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>the colours of this JPEG are not supported; export it as grey or RGB</source>
        <translation>les couleurs de ce JPEG ne sont pas prises en charge ; exportez en niveaux de gris ou en RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>the effect is hidden until you sign off</source>
        <translation>l’effet est masqué jusqu’à votre validation</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the encoding {encoding} is not supported; save it as raw or gzip</source>
        <translation>le codage {encoding} n’est pas pris en charge ; enregistrez en raw ou gzip</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <location filename="../../busviewer/scan/read.py"/>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the file cannot be read ({reason})</source>
        <translation>le fichier ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>the file contains no DICOM image, or is truncated</source>
        <translation>le fichier ne contient pas d’image DICOM, ou est tronqué</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>the file has changed since it judged</source>
        <translation>le fichier a changé depuis le jugement</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>the file has changed since it was annotated</source>
        <translation>le fichier a changé depuis son annotation</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is too large ({size} MB); the limit is {limit} MB</source>
        <translation>le fichier est trop grand ({size} Mo) ; la limite est de {limit} Mo</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the file is too large for this disk</source>
        <translation>le fichier est trop grand pour ce disque</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the file is too large; the limit is {limit} MB</source>
        <translation>le fichier est trop grand ; la limite est de {limit} Mo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only one is there</source>
        <translation>le fichier annonce {claimed} images, mais une seule est présente</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only {count} are there</source>
        <translation>le fichier annonce {claimed} images, mais seules {count} sont présentes</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>the folder is write-protected</source>
        <translation>le dossier est protégé en écriture</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the ground truth cannot be read ({reason})</source>
        <translation>la référence ne peut pas être lue ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth covers {share} of the scan</source>
        <translation>la référence couvre {share} du cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has holes, which count as no lesion</source>
        <translation>la référence a des trous, qui ne comptent pas comme lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {islands} separate areas</source>
        <translation>la référence a {islands} zones séparées</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {thin} thin or tiny areas, as letters and dashes are</source>
        <translation>la référence a {thin} zones fines ou minuscules, comme des lettres et des tirets</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches all four borders of the scan</source>
        <translation>la référence touche les quatre bords du cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches three borders of the scan</source>
        <translation>la référence touche trois bords du cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>the image file is truncated</source>
        <translation>le fichier image est tronqué</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>the image mode {mode} is not supported; save it as an 8- or 16-bit PNG</source>
        <translation>le mode d’image {mode} n’est pas pris en charge ; enregistrez en PNG sur 8 ou 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>the key must have at least {shortest_key} letters, or it could be guessed</source>
        <translation>la clé doit avoir au moins {shortest_key} caractères, sinon elle pourrait être devinée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the lesion left the picture</source>
        <translation>la lésion est sortie de l’image</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>the majority</source>
        <translation>la majorité</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask</source>
        <translation>le masque</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask of {scan}</source>
        <translation>le masque de {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>the mask {name} is not used: {why}</source>
        <translation>le masque {name} n’est pas utilisé : {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the model no longer sees the lesion</source>
        <translation>le modèle ne voit plus la lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the model or the disk is at work</source>
        <translation>le modèle ou le disque travaille</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>the model {name} returned invalid values (NaN or infinite) for {scan}</source>
        <translation>le modèle {name} a renvoyé des valeurs invalides (NaN ou infinies) pour {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other page is not shown</source>
        <translation>l’autre page n’est pas affichée</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other {count} pages are not shown</source>
        <translation>les {count} autres pages ne sont pas affichées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the picture changed too much</source>
        <translation>l’image a trop changé</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the pictures of this TIFF cannot be told apart; save it with a page for each</source>
        <translation>les images de ce TIFF ne peuvent pas être distinguées ; enregistrez-le avec une page pour chacune</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the pointer is pressed</source>
        <translation>le pointeur est enfoncé</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>the reader name is empty</source>
        <translation>le nom du lecteur est vide</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>the readers signed off different versions of the scan file</source>
        <translation>les lecteurs ont validé des versions différentes du fichier image</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/drafts.py"/>
        <source>the scan has changed since its mask was read; import it again</source>
        <translation>le cliché a changé depuis la lecture de son masque ; importez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the segmentation is empty: it does not even tell the size of its scan</source>
        <translation>la segmentation est vide : elle n’indique même pas la taille de son cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>the size of a scan is missing or not possible (width {width}, height {height})</source>
        <translation>la taille d’un cliché manque ou n’est pas possible (largeur {width}, hauteur {height})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>the study folder is missing</source>
        <translation>le dossier de l’étude manque</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>the system's keyring cannot be used ({reason})</source>
        <translation>le trousseau du système n’est pas utilisable ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the tour is on</source>
        <translation>la visite guidée est en cours</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>there are no frames in this file; it contains one picture</source>
        <translation>ce fichier n’a pas d’images séparées ; il n’en contient qu’une</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>there is a model called {name} already; choose another name with --name</source>
        <translation>il y a déjà un modèle nommé {name} ; choisissez un autre nom avec --name</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>there is no frame {number} in this file; it contains {held}</source>
        <translation>il n’y a pas d’image {number} dans ce fichier ; il contient {held}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>there is no picture {number} in this file; it contains {there}</source>
        <translation>il n’y a pas d’image {number} dans ce fichier ; il contient {there}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>this DICOM directory is too large (at most {limit} MB)</source>
        <translation>ce répertoire DICOM est trop grand (au plus {limit} Mo)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has bf16</source>
        <translation>ce GPU a le bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has no bf16</source>
        <translation>ce GPU n’a pas le bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pages; save it in parts</source>
        <translation>ce TIFF a plus de {limit} pages ; enregistrez-le en plusieurs parties</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pictures; save it in parts</source>
        <translation>ce TIFF a plus de {limit} images ; enregistrez-le en plusieurs parties</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume of an unsupported kind; save it as single images</source>
        <translation>ce TIFF est un volume d’un type non pris en charge ; enregistrez-le en images séparées</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume; save it as single images</source>
        <translation>ce TIFF est un volume ; enregistrez-le en images séparées</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this clip has {count} frames; at most {limit} are read</source>
        <translation>cette séquence a {count} images ; au plus {limit} sont lues</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>this clip is a video ({name}), which is not supported; export it as JPEG or uncompressed</source>
        <translation>cette séquence est une vidéo ({name}), ce qui n’est pas pris en charge ; exportez en JPEG ou sans compression</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this file contains {count} pictures; open its folder, where each is a scan of its own ({name}#1 to {name}#{count})</source>
        <translation>ce fichier contient {count} images ; ouvrez son dossier, où chacune est un cliché à part ({name}#1 à {name}#{count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this has the greys of a picture, not the few of a mask; save the mask as PNG, 0 and 255</source>
        <translation>il a les gris d’une image, non les quelques niveaux d’un masque ; enregistrez le masque en PNG, 0 et 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a DICOMDIR, a list of files and no image; open the folder that it is in</source>
        <translation>c’est un DICOMDIR, une liste de fichiers et non une image ; ouvrez le dossier qui le contient</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this is a MetaMorph stack of {count} pictures; save it as a TIFF with a page for each</source>
        <translation>c’est une pile MetaMorph de {count} images ; enregistrez-la en TIFF avec une page pour chacune</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a clip of {there} frames; open its folder, where each is a scan of its own ({name}#1 to {name}#{there})</source>
        <translation>c’est une séquence de {there} images ; ouvrez son dossier, où chacune est un cliché à part ({name}#1 à {name}#{there})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this is a picture with colours in it, but with no clear area or closed line of one colour; save the mask alone as PNG, 0 and 255</source>
        <translation>c’est une image avec des couleurs, mais sans zone nette ni ligne fermée d’une seule couleur ; enregistrez le masque seul en PNG, 0 et 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is an ultrasound volume (3D), not frames as they were seen; export its frames</source>
        <translation>c’est un volume échographique (3D), non des images telles qu’elles ont été vues ; exportez ses images</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>this is no COCO file: it has no lists of images and annotations</source>
        <translation>ce n’est pas un fichier COCO : il n’a pas de listes d’images et d’annotations</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>this is no DICOM Segmentation</source>
        <translation>ce n’est pas une segmentation DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>this is no labelme file: it has no list of shapes</source>
        <translation>ce n’est pas un fichier labelme : il n’a pas de liste de formes</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this is not a DICOM file, or it is damaged</source>
        <translation>ce n’est pas un fichier DICOM, ou il est endommagé</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>this is not an address</source>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is not an ultrasound image ({kind})</source>
        <translation>ce n’est pas une image d’échographie ({kind})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this kind</source>
        <translation>ce type</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has the value {value} everywhere, so lesion and background cannot be told apart; an empty mask has 0 everywhere</source>
        <translation>ce masque a partout la valeur {value}, donc lésion et fond ne peuvent pas être distingués ; un masque vide a partout 0</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has thin lines that do not close; save it as filled areas, PNG, 0 and 255</source>
        <translation>ce masque a des lignes fines qui ne se ferment pas ; enregistrez-le en zones pleines, PNG, 0 et 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has {levels} levels, and the border of the picture is not of the darkest, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>ce masque a {levels} niveaux, et le bord de l’image n’est pas du plus foncé, donc lésion et fond ne peuvent pas être distingués ; enregistrez-le en PNG, 0 et 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this mask has {width} x {height} pixels, but its scan has {wide} x {high}; both must have the same size</source>
        <translation>ce masque a {width} × {height} pixels, mais son cliché {wide} × {high} ; les deux doivent avoir la même taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask is too faint for a JPEG (values under 32 of 255); save it as PNG, 0 and 255</source>
        <translation>ce masque est trop pâle pour un JPEG (valeurs inférieures à 32 sur 255) ; enregistrez-le en PNG, 0 et 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>this scan has two colours only: is it a mask, under a name that no layout knows?</source>
        <translation>ce cliché n’a que deux couleurs : est-ce un masque, sous un nom qu’aucune organisation de dossiers ne connaît ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>this system has no keyring (such as GNOME Keyring, KWallet, Keychain or Credential Manager)</source>
        <translation>ce système n’a pas de trousseau (comme GNOME Keyring, KWallet, Trousseau ou Gestionnaire d’identification)</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this user may not store</source>
        <translation>cet utilisateur n’a pas le droit d’enregistrer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>to check: {what}</source>
        <translation>à vérifier : {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>total drawing time</source>
        <translation>temps de dessin total</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>true positive</source>
        <translation>vrai positif</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>two views</source>
        <translation>deux vues</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>unc. {value}</source>
        <translation>inc. {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>uncalibrated</source>
        <translation>non étalonné</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>uncertainty {value} by {model}</source>
        <translation>incertitude {value} selon {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>unknown command</source>
        <translation>commande inconnue</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread, seen</source>
        <translation>non lu, vu</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vascularity absent</source>
        <translation>vascularisation absente</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vessels in rim</source>
        <translation>vaisseaux périphériques</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>was damaged and has been quarantined</source>
        <translation>était endommagé et a été mis de côté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>what you call it</source>
        <translation>comme vous l’appelez</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>without a draft</source>
        <translation>sans ébauche</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>write the user in its own field, and no password in the address</source>
        <translation>écrivez l’utilisateur dans son propre champ, et aucun mot de passe dans l’adresse</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>write-protected</source>
        <translation>protégé en écriture</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{across} x {down} mm/px</source>
        <translation>{across} x {down} mm/px</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{before} before, {after} after</source>
        <translation>{before} avant, {after} après</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>{bits} bits, format {sampleformat},</source>
        <translation>{bits} bits, format {sampleformat},</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit numbers of colours are not supported</source>
        <translation>les numéros de couleur sur {bits} bits ne sont pas pris en charge</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit values are not supported; export it with 1 to 16 bits</source>
        <translation>les valeurs sur {bits} bits ne sont pas prises en charge ; exportez avec 1 à 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>{cache}: {what} ({reason}); all scans were analysed again</source>
        <translation>{cache} : {what} ({reason}) ; tous les clichés ont été analysés à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{colour} (default)</source>
        <translation>{colour} (par défaut)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} beyond the scale (up to {longest})</source>
        <translation>{count} au-delà de l’échelle (jusqu’à {longest})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{count} changed</source>
        <translation>{count} modifiés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as benign.</source>
        <translation>Classés bénins : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as malignant.</source>
        <translation>Classés malins : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{count} descriptions belong to lesions that are not in the mask.</source>
        <translation>{count} descriptions portent sur des lésions absentes du masque.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} drafts</source>
        <translation>{count} ébauches</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} failed</source>
        <translation>échecs : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} firm</source>
        <translation>sûres : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} flagged.</source>
        <translation>Signets mis : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>{count} frames</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out finals have a lesion</source>
        <translation>{count} versions finales réservées ont une lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out lesions</source>
        <translation>{count} lésions réservées</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} hidden</source>
        <translation>masqués : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} hidden. Your work on them is kept. To see them, choose Filter &gt; Hidden.</source>
        <translation>Masqués : {count}. Votre travail est conservé. Pour les voir, choisissez Filtrer &gt; Masqués.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (across regions of different scale)</source>
        <translation>{count} omises (sur des régions d’échelles différentes)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (no spacing)</source>
        <translation>{count} omises (pas d’espacement)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} lesions</source>
        <translation>{count} lésions</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} lesions, {held_out} held out and {crossed} judged by models trained without them</source>
        <translation>{count} lésions, {held_out} réservées et {crossed} jugées par des modèles entraînés sans elles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>{count} more will be listed after you sign them off.</source>
        <translation>{count} autres seront listés après votre validation.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>{count} near-duplicates</source>
        <translation>{count} quasi-doublons</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{count} of the model folders cannot be used.</source>
        <translation>{count} des dossiers de modèles ne sont pas utilisables.</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} possible</source>
        <translation>possibles : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} possible lesions</source>
        <translation>{count} lésions possibles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} removed</source>
        <translation>supprimés : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} selected</source>
        <translation>sélectionnés : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} shown</source>
        <translation>affichés : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} shown again.</source>
        <translation>De nouveau affichés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} signed off</source>
        <translation>validées : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off as no lesion. To reopen one, select it and choose Undo.</source>
        <translation>Validés comme sans lésion : {count}. Pour en rouvrir un, sélectionnez-le et choisissez Annuler.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off. To reopen one, select it and choose Undo.</source>
        <translation>Validés : {count}. Pour en rouvrir un, sélectionnez-le et choisissez Annuler.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} skipped.</source>
        <translation>Ignorés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} small lesions not measured</source>
        <translation>{count} petites lésions non mesurées</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>{count} ultrasound regions are ignored: outside the picture, or without a size</source>
        <translation>{count} régions d’échographie sont ignorées : hors de l’image ou sans taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} unreadable</source>
        <translation>illisibles : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} were in the model's training set</source>
        <translation>{count} étaient dans le jeu d’entraînement du modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} will be skipped.</source>
        <translation>Seront ignorés : {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} with nothing found</source>
        <translation>rien trouvé : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} years</source>
        <translation>{count} ans</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>{distance} mm between the marks make a spacing of {spacing} mm per pixel. Ultrasound scans have {low} to {high} mm. Set it?</source>
        <translation>{distance} mm entre les graduations donnent un espacement de {spacing} mm par pixel. Les clichés échographiques ont de {low} à {high} mm. Le définir ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{done} of {total} signed off</source>
        <translation>{done} sur {total} validés</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>{draft} made this draft. The model in use is {model}.</source>
        <translation>Cette ébauche est de {draft}. Le modèle utilisé est {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{failed} failed ({reason}); continued on the CPU</source>
        <translation>{failed} a échoué ({reason}) ; poursuite sur le CPU</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{figures}. All uncalibrated.</source>
        <translation>{figures}. Tout est non étalonné.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>{file} could not be written: {reason}. Choose another folder or free some disk space.</source>
        <translation>{file} n’a pas pu être écrit : {reason}. Choisissez un autre dossier ou libérez de l’espace disque.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is a link or the like, not a file</source>
        <translation>{file} est un lien ou semblable, pas un fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is too large ({size} MB; the limit: {most} MB)</source>
        <translation>{file} est trop grand ({size} Mo ; limite : {most} Mo)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} unpacks to {size} MB of nothing; not a model</source>
        <translation>{file} contient {size} Mo de vide ; pas un modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>{file}: from an earlier export</source>
        <translation>{file} : d’un export antérieur</translation>
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
        <translation>{file} : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{file}: {reason}.</source>
        <translation>{file} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{finals} finals: {lesions} with a lesion, {normals} without. Held out: {held_out}, of which {held_lesions} with a lesion.
Class given on {classed}: {benign} benign, {malignant} malignant. Only these train the model's assessment.</source>
        <translation>{finals} versions finales : {lesions} avec lésion, {normals} sans. Réservées : {held_out}, dont {held_lesions} avec lésion.
Classe donnée sur {classed} : {benign} bénins, {malignant} malins. Seuls ceux-ci entraînent l’évaluation du modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder} cannot be found. It may have been moved, or its disk is not connected</source>
        <translation>{folder} est introuvable. Le dossier a peut-être été déplacé, ou son disque n’est pas connecté</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} cannot be found. It was renamed or moved, or its disk was removed. Your work is kept in memory and will be saved when the folder is available again.</source>
        <translation>{folder} est introuvable. Le dossier a été renommé ou déplacé, ou son disque a été retiré. Votre travail reste en mémoire et sera enregistré quand le dossier sera de nouveau disponible.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>{folder} contains no scans (PNG, JPEG, BMP, TIFF or DICOM). Choose another folder.</source>
        <translation>{folder} ne contient aucun cliché (PNG, JPEG, BMP, TIFF ou DICOM). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} is available again.</source>
        <translation>{folder} est de nouveau disponible.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{folder}: a link to a file outside the model folder; copy the file into the folder</source>
        <translation>{folder} : un lien vers un fichier hors du dossier du modèle ; copiez le fichier dans le dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: cannot be listed ({reason}); check its permissions</source>
        <translation>{folder} : son contenu ne peut pas être listé ({reason}) ; vérifiez les droits d’accès</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: cannot be locked ({reason}); open the study in only one window</source>
        <translation>{folder} : verrouillage impossible ({reason}) ; n’ouvrez l’étude que dans une seule fenêtre</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{folder}: cannot be written to ({reason}); import the masks as drafts</source>
        <translation>{folder} : écriture impossible ({reason}) ; importez les masques comme ébauches</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{folder}: has pictures already; choose another folder for those of the boxes</source>
        <translation>{folder} : contient déjà des images ; choisissez un autre dossier pour celles des rectangles</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{folder}: holds the masks of scans beside it; open {path}</source>
        <translation>{folder} : contient les masques de clichés voisins ; ouvrez {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: in use by another window ({holder}); close that window to save here</source>
        <translation>{folder} : utilisé par une autre fenêtre ({holder}) ; fermez-la pour enregistrer ici</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{folder}: no scan could be read</source>
        <translation>{folder} : aucun cliché n’a pu être lu</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: no such folder; choose the folder that contains the scans</source>
        <translation>{folder} : ce dossier n’existe pas ; choisissez le dossier qui contient les clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{folder}: no {which} of reader {reader} to export{left}</source>
        <translation>{folder} : pas de {which} du lecteur {reader} à exporter{left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{folder}: no {which} of reader {reader} to report</source>
        <translation>{folder} : pas de {which} du lecteur {reader} pour le compte rendu</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{folder}: not a safetensors file ({reason})</source>
        <translation>{folder} : pas un fichier safetensors ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder}: not found</source>
        <translation>{folder} : introuvable</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: the folder is missing. Restore it or reconnect its drive; saving continues automatically</source>
        <translation>{folder} : le dossier manque. Rétablissez-le ou reconnectez son disque ; l’enregistrement reprend automatiquement</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no DICOM file in this folder.</source>
        <translation>{folder} : ce dossier ne contient aucun fichier DICOM.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no such folder.</source>
        <translation>{folder} : ce dossier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: this disk or network share does not support locks; open the study in only one window</source>
        <translation>{folder} : ce disque ou partage réseau ne permet pas le verrouillage ; n’ouvrez l’étude que dans une seule fenêtre</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: this is a file; choose the folder that contains it</source>
        <translation>{folder} : c’est un fichier ; choisissez le dossier qui le contient</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: your disk quota is used up. Free some space; saving continues automatically</source>
        <translation>{folder} : votre quota de disque est épuisé. Libérez de la place ; l’enregistrement reprend automatiquement</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {full}. Free some space; saving continues automatically</source>
        <translation>{folder} : {full}. Libérez de la place ; l’enregistrement reprend automatiquement</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {reason}. Check the disk and its connection; saving is retried automatically</source>
        <translation>{folder} : {reason}. Vérifiez le disque et sa connexion ; l’enregistrement est retenté automatiquement</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{format}: cannot be imported; available: {names}</source>
        <translation>{format} : ne peut pas être importé ; disponibles : {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>{host}, process {process}, since {since}</source>
        <translation>{host}, processus {process}, depuis {since}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>{key} is already assigned to {command}. Reassign it?</source>
        <translation>{key} est déjà attribué à {command}. Réattribuer ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} is used on the scan while it is held down</source>
        <translation>{key} sert sur le cliché tant que la touche est enfoncée</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} moves between controls</source>
        <translation>{key} passe d’un contrôle à l’autre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} opens a menu</source>
        <translation>{key} ouvre un menu</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>{key}: could not be encoded as PNG</source>
        <translation>{key} : n’a pas pu être codé en PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: has ground truth already, which was kept</source>
        <translation>{key} : a déjà une référence, qui a été gardée</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{key}: its annotation can no longer be read</source>
        <translation>{key} : son annotation ne peut plus être lue</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: no mask was written: {why}</source>
        <translation>{key} : aucun masque écrit : {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/saver.py"/>
        <source>{key}: saved to {path} instead ({failure})</source>
        <translation>{key} : enregistré dans {path} à la place ({failure})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>{key}: the file name is too long to name a mask after it; shorten it</source>
        <translation>{key} : le nom du fichier est trop long pour nommer un masque d’après lui ; raccourcissez-le</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>{key}: the file name is too long; shorten it</source>
        <translation>{key} : le nom du fichier est trop long ; raccourcissez-le</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{key}: two saved versions by {reader}, {where}; neither is used until {reader} chooses one</source>
        <translation>{key} : deux versions enregistrées par {reader}, {where} ; aucune n’est utilisée avant que {reader} en choisisse une</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{key}: two saved versions, in {storage_folder} and {other}; neither is shown or changed until you choose one (Study &gt; Choose between versions)</source>
        <translation>{key} : deux versions enregistrées, dans {storage_folder} et {other} ; aucune n’est affichée ni modifiée avant que vous en choisissiez une (Étude &gt; Choisir entre les versions)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, no scale</source>
        <translation>{kind}, sans échelle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, {size} mm per pixel</source>
        <translation>{kind}, {size} mm par pixel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{layer}: colour</source>
        <translation>{layer} : couleur</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: opacity</source>
        <translation>{layer} : opacité</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: style</source>
        <translation>{layer} : style</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{left} left.</source>
        <translation>Reste {left}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} across</source>
        <translation>{length} de large</translation>
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
        <translation>{line}, poids {times}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{mean} (95 % interval {low} to {high})</source>
        <translation>{mean} (intervalle à 95 % de {low} à {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} (in use)</source>
        <translation>{model} (utilisé)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>{model} found no lesion (lesion probability {share}).</source>
        <translation>{model} n’a trouvé aucune lésion (probabilité de lésion {share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} is in use. Use another model first.</source>
        <translation>{model} est utilisé. Utilisez d’abord un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/own_models.py"/>
        <source>{model} is not in your own folder, so it cannot be deleted</source>
        <translation>{model} n’est pas dans votre propre dossier et ne peut donc pas être supprimé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>{model} is now in use. The previous model is kept.</source>
        <translation>{model} est maintenant utilisé. Le modèle précédent est conservé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was deleted.</source>
        <translation>{model} a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} was refused: it did worse than the model it started from. Use it anyway?</source>
        <translation>{model} a été refusé : il a fait moins bien que le modèle de départ. L’utiliser quand même ?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>{model} was trained on this scan, or on one that shows the same view: its drafts are better here than on new scans.</source>
        <translation>{model} a été entraîné sur ce cliché, ou sur un cliché de la même vue : ses ébauches sont meilleures ici que sur de nouveaux clichés.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model} was trained on {count} of these scans: its figures are too good.</source>
        <translation>{model} a été entraîné sur {count} de ces clichés : ses chiffres sont trop bons.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was written to {file}.</source>
        <translation>{model} a été écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model}: Dice {dice} on {lesions} lesions, {missed} missed; {drawn} of {normals} normals drawn on</source>
        <translation>{model} : Dice {dice} sur {lesions} lésions, {missed} manquées ; ébauche sur {drawn} clichés normaux sur {normals}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>{name}
{on} black, {off} stay</source>
        <translation>{name}
noirs : {on}, restent : {off}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>{name}  ·  {count} signed off</source>
        <translation>{name}  ·  validés : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{name} (login name)</source>
        <translation>{name} (nom de session)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (introuvable)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{name} has {count} in this study</source>
        <translation>{name} a {count} dans cette étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{name} is not a valid model name; use up to 128 letters, digits, '-', '_', '+', '.' and spaces</source>
        <translation>{name} n’est pas un nom de modèle valide ; utilisez jusqu’à 128 lettres, chiffres, « - », « _ », « + », « . » et espaces</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>{name} is reserved for the consensus of several readers; choose another name</source>
        <translation>{name} est réservé au consensus de plusieurs lecteurs ; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{name} is there already, and is not its ground truth</source>
        <translation>{name} existe déjà et n’est pas sa référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: a study with over {limit} files is not loaded.</source>
        <translation>{name} : un examen de plus de {limit} fichiers n’est pas chargé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: no connection to {host}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name} : pas de connexion à {host}, ou elle s’est rompue. Vérifiez l’adresse et le réseau, puis réessayez. Ce qui a été transféré est gardé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: no connection to {host}, port {port}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name} : pas de connexion à {host}, port {port}, ou elle s’est rompue. Vérifiez l’adresse et le réseau, puis réessayez. Ce qui a été transféré est gardé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: not found ({status}). Check the address of this archive.</source>
        <translation>{name} : introuvable ({status}). Vérifiez l’adresse de cette archive.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the address cannot be used ({reason}).</source>
        <translation>{name} : l’adresse n’est pas utilisable ({reason}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the answer cannot be read as DICOM. Nothing of it was kept.</source>
        <translation>{name} : la réponse n’est pas lisible en DICOM. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is damaged.</source>
        <translation>{name} : la réponse est endommagée.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is incomplete.</source>
        <translation>{name} : la réponse est incomplète.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is larger than {limit} MB.</source>
        <translation>{name} : la réponse dépasse {limit} Mo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive could not search ({code}).</source>
        <translation>{name} : l’archive n’a pas pu chercher ({code}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive refuses us. Ask its administrator to enter the AE title {calling}, and check the title {called} in the address.</source>
        <translation>{name} : l’archive nous refuse. Demandez à son administrateur d’inscrire le titre AE {calling}, et vérifiez le titre {called} dans l’adresse.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the certificate of {host} is not trusted ({why}). If your archive has a certificate of its own, choose its CA file in the settings of this archive.</source>
        <translation>{name} : le certificat de {host} n’est pas reconnu ({why}). Si votre archive a son propre certificat, choisissez son fichier CA dans les réglages de cette archive.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the file of certificates {ca_file} {why}. Choose a PEM file.</source>
        <translation>{name} : le fichier de certificats {ca_file} {why}. Choisissez un fichier PEM.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server answers with {page} instead of DICOMweb. Check the address of this archive.</source>
        <translation>{name} : le serveur répond par {page} au lieu de DICOMweb. Vérifiez l’adresse de cette archive.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server is too slow. Try again later.</source>
        <translation>{name} : le serveur est trop lent. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the server reports an error ({status}). Try again later.</source>
        <translation>{name} : le serveur signale une erreur ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server sends on to {place}. busviewer does not follow, because the password would go there too. Enter the final address in the settings of this archive.</source>
        <translation>{name} : le serveur renvoie vers {place}. busviewer ne suit pas, car le mot de passe y irait aussi. Saisissez l’adresse finale dans les réglages de cette archive.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the user or the password is wrong.</source>
        <translation>{name} : l’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: there is no such CA file.</source>
        <translation>{name} : ce fichier CA n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: this user may not do that.</source>
        <translation>{name} : cet utilisateur n’en a pas le droit.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: too large for this archive.</source>
        <translation>{name} : trop grand pour cette archive.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: {host} does not answer in time. Try again later.</source>
        <translation>{name} : {host} ne répond pas à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: {problem}.</source>
        <translation>{name} : {problem}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage_paths.py"/>
        <source>{nearest} is not a folder</source>
        <translation>{nearest} n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage_paths.py"/>
        <source>{nearest} is write-protected</source>
        <translation>{nearest} est protégé en écriture</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels</source>
        <translation>{network}, {size} × {size} pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels, mirrored</source>
        <translation>{network}, {size} × {size} pixels, en miroir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>{number} (fine)</source>
        <translation>{number} (fine)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{number} scans</source>
        <translation>{number} clichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: already exists and was not written by busviewer; choose another folder</source>
        <translation>{out} : existe déjà et n’a pas été écrit par busviewer ; choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{out}: choose a new or empty folder, so that nothing with patient data lies beside what has none</source>
        <translation>{out} : choisissez un dossier nouveau ou vide, pour que rien avec des données de patient ne soit à côté de ce qui n’en a pas</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: contains the scans; choose another folder, so that the output is not taken for ground truth</source>
        <translation>{out} : contient les clichés ; choisissez un autre dossier, pour que le résultat ne soit pas pris pour une référence</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{out}: lies in the folder of the scans; choose another place</source>
        <translation>{out} : se trouve dans le dossier des clichés ; choisissez un autre endroit</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: this is a file; choose a folder for the output</source>
        <translation>{out} : c’est un fichier ; choisissez un dossier pour le résultat</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: already exists and is no list of names; choose another file</source>
        <translation>{path} : existe déjà et n’est pas une liste de noms ; choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: already exists and was not written by busviewer; choose another file</source>
        <translation>{path} : existe déjà et n’a pas été écrit par busviewer ; choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path} : lecture impossible ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); a model is a folder with {model_json}</source>
        <translation>{path} : lecture impossible ({reason}) ; un modèle est un dossier avec {model_json}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason}); changes to this scan are not saved</source>
        <translation>{path} : lecture impossible ({reason}) ; les modifications de ce cliché ne sont pas enregistrées</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); reinstall {what}</source>
        <translation>{path} : lecture impossible ({reason}) ; réinstallez {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: cannot be read ({reason}); {again}</source>
        <translation>{path} : lecture impossible ({reason}) ; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used (unexpected content, written by {reader})</source>
        <translation>{path} : pas utilisable (contenu inattendu, écrit par {reader})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used ({reason})</source>
        <translation>{path} : pas utilisable ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/loop/events.py"/>
        <source>{path}: cannot be written ({reason}){advice}</source>
        <translation>{path} : écriture impossible ({reason}){advice}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/chosen_sensitivity.py"/>
        <source>{path}: cannot read the chosen sensitivity ({reason}); using {balanced}</source>
        <translation>{path} : la sensibilité choisie ne peut pas être lue ({reason}) ; {balanced} est utilisée</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/calibration.py"/>
        <source>{path}: cannot read the saved spacing of folders ({reason}); set it again where needed</source>
        <translation>{path} : l’espacement enregistré des dossiers ne peut pas être lu ({reason}) ; indiquez-le à nouveau si besoin</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>{path}: cannot read which pictures are masks ({reason}); answer again when asked</source>
        <translation>{path} : impossible de lire quelles images sont des masques ({reason}) ; répondez à nouveau à la question</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/hidden.py"/>
        <source>{path}: cannot read which scans are hidden ({reason}); all scans are listed</source>
        <translation>{path} : la liste des clichés masqués ne peut pas être lue ({reason}) ; tous les clichés sont affichés</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: damaged (SHA-256 {found}, expected {sha256}); reinstall {what}</source>
        <translation>{path} : endommagé (SHA-256 {found}, attendu {sha256}) ; réinstallez {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}), and cannot be quarantined ({why})</source>
        <translation>{path} : endommagé ({reason}), et ne peut pas être mis de côté ({why})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used</source>
        <translation>{path} : endommagé ({reason}) ; non utilisé</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, and the file is left unchanged</source>
        <translation>{path} : endommagé ({reason}) ; non utilisé, et le fichier reste inchangé</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, quarantined as {name}</source>
        <translation>{path} : endommagé ({reason}) ; non utilisé, mis de côté sous {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: damaged; rename it, so that the import can record what it writes</source>
        <translation>{path} : endommagé ; renommez-le, pour que l’import puisse noter ce qu’il écrit</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'members': {name} is missing or wrong ({found})</source>
        <translation>{path} : le champ « members » : {name} manque ou est faux ({found})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'weights' must be {weights}, a file in the same folder</source>
        <translation>{path} : le champ « weights » doit être {weights}, un fichier du même dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field 'weights_file' must be {weights} or {click_weights}; {again}</source>
        <translation>{path} : le champ « weights_file » doit être {weights} ou {click_weights} ; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field {name} is missing or wrong ({found})</source>
        <translation>{path} : le champ {name} manque ou est faux ({found})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field {name} is missing or wrong: {found}; {again}</source>
        <translation>{path} : le champ {name} manque ou est faux : {found} ; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: in no format that can be imported; see the help for those</source>
        <translation>{path} : dans aucun format importable ; l’aide les indique</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: it belongs to another scan, {key}</source>
        <translation>{path} : appartient à un autre cliché, {key}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: left out, {count} that busviewer drew, such as {name}</source>
        <translation>{path} : laissé de côté, {count} de busviewer, par exemple {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{path}: lies in the folder of the scans; choose another place</source>
        <translation>{path} : se trouve dans le dossier des clichés ; choisissez un autre endroit</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to see it</source>
        <translation>{path} : d’une version plus récente de busviewer ; mettez busviewer à jour pour le voir</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to use it</source>
        <translation>{path} : d’une version plus récente de busviewer ; mettez busviewer à jour pour l’utiliser</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: made for another version of the scan file; quarantined as {name}</source>
        <translation>{path} : fait pour une autre version du fichier image ; mis de côté sous {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: needs the columns {scan} and {group}; its classes, groups and folds are not used</source>
        <translation>{path} : il faut les colonnes {scan} et {group} ; ses classes, groupes et plis ne sont pas utilisés</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: not a CSV table ({reason}); its classes, groups and folds are not used</source>
        <translation>{path} : ce n’est pas un tableau CSV ({reason}) ; ses classes, groupes et plis ne sont pas utilisés</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: not a busviewer model</source>
        <translation>{path} : pas un modèle de busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: not a click network of format {format}; {again}</source>
        <translation>{path} : pas un réseau de clic au format {format} ; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: not a list of training scans; reinstall the model</source>
        <translation>{path} : pas une liste de clichés d’entraînement ; réinstallez le modèle</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{path}: not a model archive ({reason})</source>
        <translation>{path} : pas une archive de modèle ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{path}: not a safetensors file ({reason})</source>
        <translation>{path} : pas un fichier safetensors ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: not enough memory to read it</source>
        <translation>{path} : pas assez de mémoire pour le lire</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{path}: not the file that was annotated under this name; the earlier annotation is kept but not applied</source>
        <translation>{path} : ce n’est pas le fichier annoté sous ce nom ; l’annotation antérieure est conservée mais n’est pas appliquée</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: not the judgement of a model; fine-tune again to judge it</source>
        <translation>{path} : pas le jugement d’un modèle ; refaites un affinage pour le juger</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: the file cannot be read ({reason})</source>
        <translation>{path} : le fichier ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: the list of names must not lie in the export; choose another folder</source>
        <translation>{path} : la liste des noms ne doit pas être dans l’export ; choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: the name must end in {one} or {other}</source>
        <translation>{path} : le nom doit finir par {one} ou {other}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: there is no frame {number}; the file has {pictures}</source>
        <translation>{path} : il n’y a pas d’image {number} ; le fichier en a {pictures}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: this file contains one picture; remove #{number}</source>
        <translation>{path} : ce fichier contient une image ; supprimez #{number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: this folder cannot be listed ({reason}); skipped</source>
        <translation>{path} : le contenu de ce dossier ne peut pas être listé ({reason}) ; ignoré</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{path}: this is no list of boxes; make one with --show-blanked</source>
        <translation>{path} : ce n’est pas une liste de rectangles ; créez-en une avec --show-blanked</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>{path}: this mask is not used: {why}</source>
        <translation>{path} : ce masque n’est pas utilisé : {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: too large for a judgement</source>
        <translation>{path} : trop grand pour un jugement</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: was changed since the import, and was kept</source>
        <translation>{path} : a été modifié depuis l’import, et a été gardé</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: written by {reader}, but in the folder of another reader</source>
        <translation>{path} : écrit par {reader}, mais dans le dossier d’un autre lecteur</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/agreement.py"/>
        <source>{path}: {reader} and {other} signed off different versions of the scan file</source>
        <translation>{path} : {reader} et {other} ont validé des versions différentes du fichier image</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: {reason}. The file is left unchanged; changes to this scan are not saved</source>
        <translation>{path} : {reason}. Le fichier reste inchangé ; les modifications de ce cliché ne sont pas enregistrées</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask fits no scan: {names}; check its name</source>
        <translation>{place} : 1 masque ne correspond à aucun cliché : {names} ; vérifiez son nom</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask is not used, as the scans have others: {names}</source>
        <translation>{place} : 1 masque n’est pas utilisé, car son cliché en a d’autres : {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: left out, neither scans nor the masks to be used: {names}</source>
        <translation>{place} : laissés de côté, ni clichés ni masques à utiliser : {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks are not used, as the scans have others: {names}</source>
        <translation>{place} : {count} masques ne sont pas utilisés, car les clichés en ont d’autres : {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks fit no scan: {names}; check their names</source>
        <translation>{place} : {count} masques ne correspondent à aucun cliché : {names} ; vérifiez leurs noms</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/telling.py"/>
        <source>{problem} (and {count} more)</source>
        <translation>{problem} (et {count} autres)</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{reader} has this study open in another window ({holder}), so it is read-only here</source>
        <translation>{reader} a ouvert cette étude dans une autre fenêtre ({holder}), elle est donc en lecture seule ici</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{reader}, blind</source>
        <translation>{reader}, en aveugle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{reason}. To continue here, close the other window.</source>
        <translation>{reason}. Pour continuer ici, fermez l’autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; close other programs, then segment again</source>
        <translation>{reason} ; fermez d’autres programmes, puis segmentez à nouveau</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; continuing with the other members of {name}</source>
        <translation>{reason} ; poursuite avec les autres réseaux de {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; it is not known which scans it was trained on</source>
        <translation>{reason} ; on ne sait pas sur quels clichés il a été entraîné</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; try another model or device (Model menu)</source>
        <translation>{reason} ; essayez un autre modèle ou appareil (menu Modèle)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{region}, not segmented</source>
        <translation>{region}, non segmentée</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{root}: cannot be listed ({reason})</source>
        <translation>{root} : son contenu ne peut pas être listé ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>{rule}, outdated</source>
        <translation>{rule}, périmé</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} already exists; choose another</source>
        <translation>{run_file} : le dossier {out} du candidat existe déjà ; choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} cannot be created ({reason})</source>
        <translation>{run_file} : le dossier {out} du candidat ne peut pas être créé ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it before the first epoch has ended, nothing is kept.</source>
        <translation>{run}. Il peut continuer sans la fenêtre. Si vous l’arrêtez avant la fin de la première époque, rien n’est conservé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it, the best epoch so far is kept. Either way, busviewer shows it again at the next start.</source>
        <translation>{run}. Il peut continuer sans la fenêtre. Si vous l’arrêtez, la meilleure époque jusqu’ici est conservée. Dans les deux cas, busviewer le montre à nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>{scan} (no lesion)</source>
        <translation>{scan} (pas de lésion)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>{scan} cannot be read</source>
        <translation>{scan} ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{scan} could not be segmented: {reason}</source>
        <translation>{scan} n’a pas pu être segmenté : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has another size, so its mask does not fit this scan</source>
        <translation>{scan} a une autre taille, son masque ne convient donc pas à ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has no mask to copy</source>
        <translation>{scan} n’a pas de masque à copier</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has only a possible lesion. Accept it there first</source>
        <translation>{scan} n’a qu’une lésion possible. Acceptez-la d’abord là-bas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>{scan} is no longer in the study</source>
        <translation>{scan} n’est plus dans l’étude</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} is no longer signed off</source>
        <translation>{scan} n’est plus validé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{scan} is not the file that you annotated under this name. Your earlier work is kept but not applied.</source>
        <translation>{scan} n’est pas le fichier que vous avez annoté sous ce nom. Votre travail antérieur est conservé mais pas appliqué.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off. To reopen it, press {undo}.</source>
        <translation>{scan} est validé. Pour le rouvrir, appuyez sur {undo}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off: no lesion. To reopen it, press {undo}.</source>
        <translation>{scan} est validé : pas de lésion. Pour le rouvrir, appuyez sur {undo}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: file removed</source>
        <translation>{scan} : fichier supprimé</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>{scan}: hidden from the worklist, or gone</source>
        <translation>{scan} : masqué dans la liste de travail, ou disparu</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/rows.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: {reason}</source>
        <translation>{scan} : {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>{seconds} s drawing time</source>
        <translation>{seconds} s de dessin</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>{setting}: restore default</source>
        <translation>{setting} : rétablir la valeur par défaut</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{setting}: {command}</source>
        <translation>{setting} : {command}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set} (lesions: {count}): Dice after 1, 2 and 3 clicks {before} before, {after} after.</source>
        <translation>{set} (lésions : {count}) : Dice après 1, 2 et 3 clics {before} avant, {after} après.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set}: {lesions} with a lesion, {normals} without</source>
        <translation>{set} : {lesions} avec lésion, {normals} sans</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>{sides} mm, volume {volume} ml</source>
        <translation>{sides} mm, volume {volume} ml</translation>
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
        <translation>{source} : fichier ou dossier introuvable ; nommez ce qui contient les masques</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>{start} has not signed off this scan</source>
        <translation>{start} n’a pas validé ce cliché</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>{state}: no lesion</source>
        <translation>{state} : pas de lésion</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{study}: cannot be written to ({reason}); annotations are saved in {folder}</source>
        <translation>{study} : écriture impossible ({reason}) ; les annotations sont enregistrées dans {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{table}: already exists and was not written as a report; choose another place</source>
        <translation>{table} : existe déjà et n’a pas été écrit comme compte rendu ; choisissez un autre endroit</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{text}: already exists and was not written as a report; choose another place</source>
        <translation>{text} : existe déjà et n’a pas été écrit comme compte rendu ; choisissez un autre endroit</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{title} (picture {name} is missing)</source>
        <translation>{title} (l’image {name} manque)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} finished.</source>
        <translation>{title} : terminé.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} stopped after {done} of {total}.</source>
        <translation>{title} : arrêté après {done} sur {total}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title}: {count}</source>
        <translation>{title} : {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits no scan of the study; check its name</source>
        <translation>{what} ne correspond à aucun cliché de l’étude ; vérifiez son nom</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits several scans, such as {one} and {other}; give it the path of one</source>
        <translation>{what} correspond à plusieurs clichés, comme {one} et {other} ; donnez-lui le chemin de l’un d’eux</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} has {wide} x {high} pixels, but its scan {key} has {width} x {height}; both must have the same size</source>
        <translation>{what} a {wide} × {high} pixels, mais son cliché {key} {width} × {height} ; les deux doivent avoir la même taille</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>{what}: open the folder</source>
        <translation>{what} : ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{where}: the weights do not match the network ({reason})</source>
        <translation>{where} : les poids ne correspondent pas au réseau ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{which}: {scan}</source>
        <translation>{which} : {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too large; each side may have at most {limit}</source>
        <translation>{width} × {height} pixels, c’est trop grand ; chaque côté peut en avoir au plus {limit}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too small; each side must have at least {smallest}</source>
        <translation>{width} × {height} pixels, c’est trop petit ; chaque côté doit en avoir au moins {smallest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{words} (in use)</source>
        <translation>{words} (utilisée)</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>{words} ({code})</source>
        <translation>{words} ({code})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>“{name}” is reserved for the consensus of several readers. Choose another name.</source>
        <translation>« {name} » est réservé au consensus de plusieurs lecteurs. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a number from {low} to {high}, without thousands separators.</source>
        <translation>« {text} » n’est pas utilisable. Saisissez un nombre de {low} à {high}, sans séparateur de milliers.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a whole number from {low} to {high}, without separators.</source>
        <translation>« {text} » n’est pas utilisable. Saisissez un nombre entier de {low} à {high}, sans séparateur.</translation>
    </message>
</context>
</TS>
