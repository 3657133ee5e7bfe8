<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>busviewer</name>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> (patients or views: {count})</source>
        <translation> (pacientes o vistas: {count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source> ({count} skipped, the first: {first})</source>
        <translation> ({count} omitidas, la primera: {first})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> Normal scans drawn on: {before} before, {after} after, of {count}.</source>
        <translation> Imágenes normales con borrador: {before} antes, {after} después, de {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Scan</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <translation>1 (gruesa)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>1 changed</source>
        <translation>1 cambiado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>1 description belongs to a lesion that is not in the mask.</source>
        <translation>1 descripción corresponde a una lesión que no está en la máscara.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>1 held-out final has a lesion</source>
        <translation>1 versión final reservada tiene una lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 lesion</source>
        <translation>1 lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>1 near-duplicate</source>
        <translation>1 casi duplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 possible lesion</source>
        <translation>1 lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>1 scan</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>1 ultrasound region is ignored: outside the picture, or without a size</source>
        <translation>se ignora 1 región de ecografía: fuera de la imagen o sin tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>3D Slicer segmentation</source>
        <translation>Segmentación de 3D Slicer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>95 % of each margin lies within this distance of the other. No value where a mask is empty</source>
        <translation>El 95 % de cada margen está a esta distancia o menos del otro. Sin valor si una máscara está vacía</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>; skipped {count} with only a possible lesion</source>
        <translation>; se omitieron {count} con solo una lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A CSV file outside the export that says which scan has which number</source>
        <translation>Un archivo CSV fuera de la exportación que dice qué número tiene cada imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>A drawing tool begins with the possible lesion that is shown. Off: with nothing.</source>
        <translation>Una herramienta de dibujo empieza con la lesión posible que se muestra. Desactivado: sin nada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>A fine-tune starts from {model}. Wait until it has ended.</source>
        <translation>Un ajuste fino parte de {model}. Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS</source>
        <translation>Una página por lesión: contorno, medidas, BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has the names of scans and your name in it. It is in English, whatever the language of the window.</source>
        <translation>Una página por lesión: contorno, medidas, BI-RADS y nota. El archivo contiene los nombres de las imágenes y el nombre de usted. Está en inglés, sea cual sea el idioma de la ventana.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has your name in it, and numbers in place of the names of scans (privacy mode). It is in English, whatever the language of the window.</source>
        <translation>Una página por lesión: contorno, medidas, BI-RADS y nota. El archivo contiene el nombre de usted, y números en lugar de los nombres de las imágenes (modo de privacidad). Está en inglés, sea cual sea el idioma de la ventana.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>A polygon needs at least three corners. Click another corner, or press Esc to cancel.</source>
        <translation>Un polígono necesita al menos tres vértices. Haga clic en otro vértice o pulse Escape para cancelar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A secret sentence: exports with the same one fit together, also in one folder</source>
        <translation>Una frase secreta: las exportaciones con la misma frase encajan entre sí, también en una misma carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>About busviewer</source>
        <translation>Acerca de busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>About the name</source>
        <translation>Acerca del nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>About this model…</source>
        <translation>Acerca de este modelo…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept a possible lesion</source>
        <translation>Aceptar una lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept possible lesion</source>
        <translation>Aceptar lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Accept what is computed and suggested</source>
        <translation>Aceptar lo calculado y lo propuesto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Action inside the outline</source>
        <translation>Acción dentro del contorno</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Add to the mask</source>
        <translation>Añadir a la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Adjusting on {device}; {train} scans to learn from, {apart} held out.</source>
        <translation>Ajustando en {device}; imágenes de las que aprender: {train}; reservadas: {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After 1 click: {reason}</source>
        <translation>Tras 1 clic: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>After sign-off</source>
        <translation>Tras validar</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After {number} clicks: {reason}</source>
        <translation>Tras {number} clics: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Against the ground truth</source>
        <translation>Frente a la referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on lesion or no lesion, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>Acuerdo en lesión o sin lesión, y kappa de Cohen (0: azar, 1: acuerdo total)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on the class where both gave one, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>Acuerdo en la clase donde ambos dieron una, y kappa de Cohen (0: azar, 1: acuerdo total)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>All finals are held out: none is left to learn from. Sign off scans of other patients.</source>
        <translation>Todas las versiones finales están reservadas: no queda ninguna de la que aprender. Valide imágenes de otros pacientes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>All scans are hidden. To see them, choose Filter &gt; Hidden.</source>
        <translation>Todas las imágenes están ocultas. Para verlas, elija Filtro &gt; Ocultas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>All scans of the study ({count})</source>
        <translation>Todas las imágenes del estudio ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>All settings have their defaults already.</source>
        <translation>Todos los ajustes tienen ya su valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All work is saved in {folder}</source>
        <translation>Todo el trabajo está guardado en {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All your work is now saved in {folder}.</source>
        <translation>Todo su trabajo está ahora guardado en {folder}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>All your work is saved. You can continue.</source>
        <translation>Todo su trabajo está guardado. Puede continuar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Already signed off, left as they are: {count}.</source>
        <translation>Ya validadas, quedan como están: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as DICOM reports for the archive (signed-off DICOM scans)</source>
        <translation>También como informes DICOM para el PACS (imágenes DICOM validadas)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as a table, one row a lesion (.csv)</source>
        <translation>También como tabla, una fila por lesión (.csv)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as plain text (.txt)</source>
        <translation>También como texto sin formato (.txt)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also export drafts where the model is not sure that there is a lesion</source>
        <translation>Exportar también los borradores en los que el modelo no está seguro de que haya una lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also write DICOM copies without patient data</source>
        <translation>Escribir también copias DICOM sin datos del paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Alt+Wheel</source>
        <translation>Alt+rueda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>An orthogonal view (radial and antiradial). The report gives three dimensions and a volume from both</source>
        <translation>Una vista ortogonal (radial y antirradial). El informe da tres dimensiones y un volumen a partir de ambas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>An unexpected error occurred in busviewer</source>
        <translation>Se produjo un error inesperado en busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Annotations that could not be counted: {count}. {first}</source>
        <translation>Anotaciones que no se pudieron contar: {count}. {first}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Another task is running. Wait until it finishes, or cancel it below.</source>
        <translation>Hay otra tarea en curso. Espere a que termine o cancélela abajo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Answer of the archive</source>
        <translation>Respuesta del PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Apply anyway</source>
        <translation>Aplicar de todos modos</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Apply earlier annotation</source>
        <translation>Aplicar anotación anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archive</source>
        <translation>PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archive {number}</source>
        <translation>PACS {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archives</source>
        <translation>Servidores PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Archives (PACS)</source>
        <translation>Servidores PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archives…</source>
        <translation>Servidores PACS…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Arrow keys with the keyboard pointer</source>
        <translation>Teclas de flecha con el puntero de teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>As much as the finals allow</source>
        <translation>Tanto como permitan las versiones finales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>As of {time}.</source>
        <translation>A fecha de {time}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before no lesion</source>
        <translation>Preguntar antes de sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft</source>
        <translation>Preguntar antes de “Sin lesión” si hay una corrección o un borrador firme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft.</source>
        <translation>Preguntar antes de «Sin lesión» si hay una corrección o un borrador firme.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis:</source>
        <translation>Evaluación de {model}, no es un diagnóstico:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis: if this is a lesion,</source>
        <translation>Evaluación de {model}, no es un diagnóstico: si esto es una lesión,</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Assign another shortcut to a command</source>
        <translation>Asignar otro atajo a un comando</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Associated features</source>
        <translation>Características asociadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>At once</source>
        <translation>Al momento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Attention gates (gate weight, not importance)</source>
        <translation>Compuertas de atención (peso de la compuerta, no importancia)</translation>
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
        <translation>Ventana/nivel automático</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Available again: {count}.</source>
        <translation>De nuevo disponibles: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Available: {values}.</source>
        <translation>Disponibles: {values}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Average of {count} members:</source>
        <translation>Promedio de {count} redes:</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Back to comparison</source>
        <translation>Volver a la comparación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Back to reading</source>
        <translation>Volver a la lectura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Back to the draft, as the model proposed it</source>
        <translation>Volver al borrador, tal como lo propuso el modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Benign</source>
        <translation>Benigna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Beside the scan</source>
        <translation>Junto a la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Better. {figures}. No more lesions are missed.{drawn}</source>
        <translation>Mejor. {figures}. No se pasan por alto más lesiones.{drawn}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Black {low}, white {high}</source>
        <translation>Negro {low}, blanco {high}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Bluish green</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} becomes black. {all}</source>
        <translation>El recuadro {number} se vuelve negro. {all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} stays. {all}</source>
        <translation>El recuadro {number} se queda. {all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes: {on} become black, {off} stay</source>
        <translation>Recuadros: {on} se vuelven negros, {off} se quedan</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Brush diameter</source>
        <translation>Diámetro del pincel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in millimetres</source>
        <translation>Diámetro del pincel en milímetros</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in pixels</source>
        <translation>Diámetro del pincel en píxeles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Burnt-in marks</source>
        <translation>Marcas incrustadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, polygons</source>
        <translation>COCO, polígonos</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, run lengths</source>
        <translation>COCO, longitudes de tramo</translation>
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
        <translation>CPU: siempre fp32</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Calcifications</source>
        <translation>Calcificaciones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Calipers</source>
        <translation>Cálipers</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel stroke</source>
        <translation>Cancelar trazo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel what is being drawn, or move the focus to the scan</source>
        <translation>Cancelar lo que se está dibujando, o llevar el foco a la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Cancelled. Files stored until then stay in the archive.</source>
        <translation>Cancelado. Los archivos almacenados hasta entonces permanecen en el PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Cancelled. What was retrieved is kept; “Retrieve and open” goes on from there.</source>
        <translation>Cancelado. Lo recuperado se conserva; “Recuperar y abrir” continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Cancelling the fine-tune…</source>
        <translation>Cancelando el ajuste fino…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Cannot allocate memory</source>
        <translation>no queda memoria disponible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Cannot tell whether this model helps</source>
        <translation>No se puede decir si este modelo ayuda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Canvas</source>
        <translation>Área de imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carried drafts discarded: {count}. What you accepted or corrected is kept.</source>
        <translation>Borradores propagados descartados: {count}. Se conserva lo que usted aceptó o corrigió.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Carried from another frame. {draft}</source>
        <translation>Propagado desde otro fotograma. {draft}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Carry mask</source>
        <translation>Propagar máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask backward</source>
        <translation>Propagar máscara atrás</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask forward</source>
        <translation>Propagar máscara adelante</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the frames before it, as possible lesions; corrections and finals are kept</source>
        <translation>Propagar la máscara de este fotograma a los anteriores, como lesiones posibles; las correcciones y versiones finales se conservan</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the next frames, as possible lesions; corrections and finals are kept</source>
        <translation>Propagar la máscara de este fotograma a los siguientes, como lesiones posibles; las correcciones y versiones finales se conservan</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carrying stopped. {count}</source>
        <translation>Propagación detenida. {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Change distance</source>
        <translation>Cambiar distancia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Change keyboard shortcuts</source>
        <translation>Cambiar atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change keyboard shortcuts…</source>
        <translation>Cambiar atajos de teclado…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Change of Dice: {mean} (95 % interval {low} to {high})</source>
        <translation>Cambio del Dice: {mean} (intervalo del 95 %: {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the display only; model and tools use the original scan</source>
        <translation>Solo cambia la visualización; el modelo y las herramientas usan la imagen original</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the reader's name</source>
        <translation>Cambiar el nombre del lector</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Change the whole mask</source>
        <translation>Modificar toda la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Change threshold</source>
        <translation>Cambiar umbral</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Changes apply at once.</source>
        <translation>Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Check this heatmap</source>
        <translation>Comprobar este mapa de calor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Choose File &gt; Export ({export}) to write your masks to a folder, or File &gt; Report ({report}) for a page on each lesion. Your work stays as it is.</source>
        <translation>Elija Archivo &gt; Exportar ({export}) para escribir sus máscaras en una carpeta, o Archivo &gt; Informe ({report}) para una página por lesión. Su trabajo queda como está.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose a folder for the copy</source>
        <translation>Elegir una carpeta para la copia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose a scan that stays beside until you close it</source>
        <translation>Elegir una imagen que permanece al lado hasta que la cierre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Choose another key: {reason}.</source>
        <translation>Elija otra tecla: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Choose between versions</source>
        <translation>Elegir entre versiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose between versions…</source>
        <translation>Elegir entre versiones…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Choose the scan to show beside</source>
        <translation>Elegir la imagen que se muestra al lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Choose two readers who have signed off scans.</source>
        <translation>Elija dos lectores que hayan validado imágenes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose which version to use where a scan has two saved versions</source>
        <translation>Elegir qué versión usar cuando una imagen tiene dos versiones guardadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Chosen scan</source>
        <translation>Imagen elegida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circ.</source>
        <translation>Circ.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circularity, 4π × area / perimeter²: 1 for a circle, lower for an irregular margin</source>
        <translation>Circularidad, 4π × área / perímetro²: 1 para un círculo, menor con un margen irregular</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Class removed: {count}.</source>
        <translation>Clase quitada: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Class: {name}</source>
        <translation>Clase: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as benign</source>
        <translation>Clasificar como benigna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as malignant</source>
        <translation>Clasificar como maligna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Classify {count}</source>
        <translation>Clasificar ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up mask</source>
        <translation>Limpiar máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a hole in the mask to fill it</source>
        <translation>Haga clic en un hueco de la máscara para rellenarlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a hole to fill it; Ctrl+click an island to clear it</source>
        <translation>Haga clic en un hueco para rellenarlo; Control+clic en una isla para borrarla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a seed point and drag: right for more, left for less; hold Ctrl to remove</source>
        <translation>Haga clic en un punto semilla y arrastre: a la derecha más, a la izquierda menos; mantenga Control para quitar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a seed point, then drag to set the tolerance</source>
        <translation>Haga clic en un punto semilla y arrastre para fijar la tolerancia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click an island to remove it; click a removed island of the draft to restore it</source>
        <translation>Haga clic en una isla para quitarla; clic en una isla quitada del borrador para restaurarla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click an island to remove it; click it again to restore it</source>
        <translation>Haga clic en una isla para quitarla; haga clic de nuevo para restaurarla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the corners of a region; press Enter to close it</source>
        <translation>Haga clic en los vértices de una región; pulse Intro para cerrarla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Click the lesion</source>
        <translation>Clic en la lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the lesion to draw it, Ctrl+click outside it to exclude tissue, or drag a box around it</source>
        <translation>Haga clic en la lesión para dibujarla, Control+clic fuera de ella para excluir tejido, o arrastre un recuadro a su alrededor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click the lesion, Ctrl+click tissue that does not belong, or drag a box</source>
        <translation>Haga clic en la lesión, Control+clic en tejido que no pertenece, o arrastre un recuadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click tissue that belongs to the lesion; Ctrl+click tissue that does not</source>
        <translation>Haga clic en tejido que pertenece a la lesión; Control+clic en tejido que no</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click to add corners, drag to move one; press Enter or click the first corner to close; Ctrl+Z removes the last</source>
        <translation>Haga clic para añadir vértices y arrastre para mover uno; pulse Intro o haga clic en el primer vértice para cerrar; Control+Z quita el último</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click to draw or refine</source>
        <translation>Clic para dibujar o refinar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Click tool</source>
        <translation>Herramienta de clic</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: better after 1, 2 and 3 clicks. Its network is used with this model.</source>
        <translation>Herramienta de clic: mejor tras 1, 2 y 3 clics. Su red se usa con este modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: cannot tell whether it would help. The bundled network stays in use.</source>
        <translation>Herramienta de clic: no se puede decir si ayudaría. Se sigue usando la red incluida.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Click tool: epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>Herramienta de clic: época {done} de {total} en {device}; imágenes de entrenamiento: {train}; reservadas: {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: not trained. The bundled network stays in use.</source>
        <translation>Herramienta de clic: sin entrenar. Se sigue usando la red incluida.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: refused. The bundled network stays in use.</source>
        <translation>Herramienta de clic: rechazada. Se sigue usando la red incluida.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click two marks of the depth scale</source>
        <translation>Haga clic en dos marcas de la escala de profundidad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click with the View tool</source>
        <translation>Clic con la herramienta Ver</translation>
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
        <translation>Posición horaria</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Close the scan beside</source>
        <translation>Cerrar la imagen al lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Colour flow</source>
        <translation>Flujo en color</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare on this study</source>
        <translation>Comparar en este estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Compare readers</source>
        <translation>Comparar lectores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare readers…</source>
        <translation>Comparar lectores…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare two readers and make their consensus</source>
        <translation>Comparar dos lectores y hacer su consenso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection timed out</source>
        <translation>tiempo de conexión agotado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Consensus of several readers</source>
        <translation>Consenso de varios lectores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Consensus: {rule}, made by {by}, {time}, from the finals of {readers}.</source>
        <translation>Consenso: {rule}, hecho por {by}, {time}, a partir de las versiones finales de {readers}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/contours.py"/>
        <source>Contours as CSV</source>
        <translation>Contornos como CSV</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copied to clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy a problem report or open the log folder</source>
        <translation>Copiar un informe de problema o abrir la carpeta de registros</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Copy mask</source>
        <translation>Copiar máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy mask from previous scan</source>
        <translation>Copiar máscara de la imagen anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy report text</source>
        <translation>Copiar texto del informe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Copy the report and send it with a description of what you did and what happened.</source>
        <translation>Copie el informe y envíelo con una descripción de lo que hizo y de lo que ocurrió.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy what the report says of this scan, to paste it elsewhere</source>
        <translation>Copiar lo que el informe dice de esta imagen, para pegarlo en otro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Correct the mask</source>
        <translation>Corregir la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Correlation with the map of a network with shuffled weights: {value} (near 0 is better).</source>
        <translation>Correlación con el mapa de una red con pesos mezclados al azar: {value} (mejor cerca de 0).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Could not be resolved:</source>
        <translation>No se pudieron resolver:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Counting the finals… {share} %</source>
        <translation>Contando las versiones finales… {share} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Creating the sample study…</source>
        <translation>Creando el estudio de ejemplo…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ctrl (hold)</source>
        <translation>Control (mantener)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Current reader; click to change</source>
        <translation>Lector actual; haga clic para cambiarlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Cut out</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>D : W</source>
        <translation>P : A</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>DICOM Segmentation (DICOM scans only)</source>
        <translation>DICOM Segmentation (solo imágenes DICOM)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>DICOM files in this folder and its sub-folders: {count}. “Store” stores all of them.</source>
        <translation>Archivos DICOM en esta carpeta y sus subcarpetas: {count}. “Almacenar” los almacena todos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_sr.py"/>
        <source>DICOM report with measurements and BI-RADS (DICOM scans only)</source>
        <translation>Informe DICOM con medidas y BI-RADS (solo imágenes DICOM)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>DICOM reports go into a folder beside it and have patient and study of their scans.</source>
        <translation>Los informes DICOM van en una carpeta junto a él y llevan el paciente y el examen de sus imágenes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>DICOMweb is preferred: it can be encrypted and asks for a password. Passwords are asked when you connect, and are kept in the system's keyring, never in a file.</source>
        <translation>Se prefiere DICOMweb: puede cifrarse y pide una contraseña. Las contraseñas se piden al conectar y se guardan en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete {model}? Its weights are lost; drafts and finals stay. This cannot be undone.</source>
        <translation>¿Eliminar {model}? Sus pesos se pierden; los borradores y las versiones finales se conservan. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Deletion {deletion} (lower is better), insertion {insertion} (higher is better).</source>
        <translation>Supresión {deletion} (mejor si es menor), inserción {insertion} (mejor si es mayor).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Depth (antero-posterior)</source>
        <translation>Profundidad (anteroposterior)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Depth (down the scan) / width (across it). Above 1, the lesion is taller than wide</source>
        <translation>Profundidad (hacia abajo en la imagen) / anchura (a lo ancho). Por encima de 1, la lesión es más alta que ancha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe each lesion in the terms of BI-RADS</source>
        <translation>Describir cada lesión con los términos de BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe lesion</source>
        <translation>Describir lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Device or resource busy</source>
        <translation>dispositivo o archivo ocupado</translation>
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
        <translation>Dice en reservadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Dice of draft and final</source>
        <translation>Dice entre borrador y versión final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Dice on held-out finals</source>
        <translation>Dice en versiones finales reservadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on the lesions of the guard set fell by {fall} ({change}); at most {limit} is allowed.</source>
        <translation>El Dice en las lesiones del conjunto de control bajó {fall} ({change}); se permite como máximo {limit}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on {lesions}: {change}, difference {mean} (95 % interval {low} to {high})</source>
        <translation>Dice en {lesions}: {change}, diferencia {mean} (intervalo del 95 % de {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value}</source>
        <translation>Dice {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value} of the possible lesion</source>
        <translation>Dice {value} de la lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, lesions</source>
        <translation>Dice, lesiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, worst tenth</source>
        <translation>Dice, peor décima parte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Difference against the ground truth</source>
        <translation>Diferencia con la referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard (recommended)</source>
        <translation>Descartar (recomendado)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard all drafts of this clip that were carried from another frame and not accepted</source>
        <translation>Descartar todos los borradores de este clip propagados desde otro fotograma y no aceptados</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Discard carried draft</source>
        <translation>Descartar borrador propagado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Discard carried drafts</source>
        <translation>Descartar borradores propagados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard the correction and use the draft again; can be undone</source>
        <translation>Descartar la corrección y usar de nuevo el borrador; se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Display: {how}</source>
        <translation>Visualización: {how}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Distance between the two margins where both see a lesion. Number of scans in brackets</source>
        <translation>Distancia entre los dos márgenes donde ambos ven una lesión. Número de imágenes entre paréntesis</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance between the two marks</source>
        <translation>Distancia entre las dos marcas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance from the nipple</source>
        <translation>Distancia al pezón</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance to the skin</source>
        <translation>Distancia a la piel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Do not apply</source>
        <translation>No aplicar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Do not close</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Do not show the model's assessment</source>
        <translation>No mostrar la evaluación del modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Doppler</source>
        <translation>Doppler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Doppler spectrum</source>
        <translation>Espectro Doppler</translation>
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
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Draft (possible)</source>
        <translation>Borrador (posible)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Draft compared with final</source>
        <translation>Borrador comparado con la versión final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Draft imported from {source}</source>
        <translation>Borrador importado de {source}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draft threshold</source>
        <translation>Umbral del borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draft threshold, in percent</source>
        <translation>Umbral del borrador, en porcentaje</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Drafts made: {count}. They stay hidden until you sign off.</source>
        <translation>Borradores hechos: {count}. Permanecen ocultos hasta que valide.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Drafts, for you to correct and sign off</source>
        <translation>Borradores, para que usted los corrija y valide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Drafts: masks that the model proposed ({count})</source>
        <translation>Borradores: máscaras que propuso el modelo ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Drag an end to set black or white. Drag between the ends to move both</source>
        <translation>Arrastre un extremo para fijar el negro o el blanco. Arrastre entre los extremos para mover ambos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag from inside to push the margin out, from outside to push it in; hold Ctrl to reverse</source>
        <translation>Arrastre desde dentro para empujar el margen hacia fuera, o desde fuera para empujarlo hacia dentro; mantenga Control para invertir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to change window/level</source>
        <translation>Arrastre para cambiar ventana/nivel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to measure, drag an end to move it; Ctrl+click removes a ruler</source>
        <translation>Arrastre para medir; arrastre un extremo para moverlo; Control+clic quita una regla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw a region</source>
        <translation>Dibujar una región</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Draw a region…</source>
        <translation>Dibujar una región…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region</source>
        <translation>Rodear una región</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Draw around a region on the scan. Your mask does not change. Esc leaves this.</source>
        <translation>Rodee una región de la imagen. Su máscara no cambia. Escape sale de este modo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region to see where the network looked for it; your mask does not change</source>
        <translation>Rodee una región para ver dónde miró la red para ella; su máscara no cambia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draw around a region; hold Ctrl to cut it out</source>
        <translation>Rodee una región; mantenga Control para recortarla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Draw lines between pixels that are large on the screen.</source>
        <translation>Dibujar líneas entre los píxeles que se ven grandes en la pantalla.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Draw ruler</source>
        <translation>Trazar regla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Draw the consensus on this scan, starting from an existing mask</source>
        <translation>Dibujar el consenso en esta imagen, partiendo de una máscara existente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Drawing time per scan</source>
        <translation>Tiempo de dibujo por imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Drop to open {name}</source>
        <translation>Suelte para abrir {name}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Echo pattern</source>
        <translation>Patrón ecográfico</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/edge_brush.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edge brush</source>
        <translation>Pincel de bordes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edit a signed-off scan again</source>
        <translation>Editar de nuevo una imagen validada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Edit archives…</source>
        <translation>Editar servidores PACS…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit the consensus</source>
        <translation>Editar el consenso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Empty draft</source>
        <translation>Borrador vacío</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>End of the list: it goes on from the top.</source>
        <translation>Fin de la lista: continúa desde el principio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Enter a name</source>
        <translation>Introduzca un nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Enter the distance between the marks</source>
        <translation>Introduzca la distancia entre las marcas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Enter the password first.</source>
        <translation>Introduzca primero la contraseña.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>Época {done} de {total} en {device}; imágenes de entrenamiento: {train}; reservadas: {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch {epoch}: {value}</source>
        <translation>Época {epoch}: {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Equivalent diameter</source>
        <translation>Diámetro equivalente</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase lesion</source>
        <translation>Borrar lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every frame of this clip already has a draft.</source>
        <translation>Todos los fotogramas de este clip tienen ya un borrador.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every key frame and every other scan already has a draft.</source>
        <translation>Todos los fotogramas clave y todas las demás imágenes tienen ya un borrador.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Every possible lesion</source>
        <translation>Toda lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every scan already has a draft.</source>
        <translation>Todas las imágenes tienen ya un borrador.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Every scan has a draft.</source>
        <translation>Todas las imágenes tienen un borrador.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive.</source>
        <translation>Todo se ejecuta en este equipo. Nada sale de él, salvo que usted lo almacene en un PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive. Research software, not a medical device.</source>
        <translation>Todo se ejecuta en este equipo. Nada sale de él, salvo que usted lo almacene en un PACS. Software de investigación, no es un producto sanitario.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Everything works on this computer.</source>
        <translation>Todo funciona en este equipo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export figure…</source>
        <translation>Exportar figura…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export folder</source>
        <translation>Carpeta de exportación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export masks to a folder</source>
        <translation>Exportar máscaras a una carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Export or report</source>
        <translation>Exportación o informe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export the masks of the selected scans only</source>
        <translation>Exportar solo las máscaras de las imágenes seleccionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Export without patient data</source>
        <translation>Exportar sin datos del paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export: {count} selected</source>
        <translation>Exportar seleccionadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fewer than {least} finals with a lesion: only the model's threshold is adjusted, not its masks, and the click tool does not learn.</source>
        <translation>Menos de {least} versiones finales con lesión: solo se ajusta el umbral del modelo, no sus máscaras, y la herramienta de clic no aprende.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figure exported: {file}.</source>
        <translation>Figura exportada: {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures (*.pdf *.png)</source>
        <translation>Figuras (*.pdf *.png)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Figures before and after</source>
        <translation>Cifras antes y después</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures exported to {count} files, the first: {file}.</source>
        <translation>Figuras exportadas a {count} archivos; el primero: {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File or folder with masks</source>
        <translation>Archivo o carpeta con máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>File or ground truth to check</source>
        <translation>Archivo o referencia por revisar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File with masks</source>
        <translation>Archivo con máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Files of an earlier export are still in this folder: {count}.</source>
        <translation>En esta carpeta aún hay archivos de una exportación anterior: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files retrieved: {count}.</source>
        <translation>Archivos recuperados: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files stored: {stored} of {count}.</source>
        <translation>Archivos almacenados: {stored} de {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that could not be retrieved: {count}.</source>
        <translation>Archivos que no se pudieron recuperar: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that were there already: {count}.</source>
        <translation>Archivos que ya estaban: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files, and what the archive answered</source>
        <translation>Archivos y la respuesta del PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/fill.py"/>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fill all holes in the mask</source>
        <translation>Rellenar todos los huecos de la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Fill holes</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Filled masks</source>
        <translation>Máscaras rellenas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter scans</source>
        <translation>Filtrar imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter: {what}</source>
        <translation>Filtro: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Final</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals</source>
        <translation>Versiones finales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Finals by reader: {readers}.</source>
        <translation>Versiones finales por lector: {readers}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals to train on</source>
        <translation>Versiones finales para entrenar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Finals: masks that you signed off ({count})</source>
        <translation>Versiones finales: máscaras que usted validó ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Find words in all pages of the help</source>
        <translation>Encontrar palabras en todas las páginas de la ayuda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Fine-tune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune failed</source>
        <translation>Ajuste fino fallido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune finished</source>
        <translation>Ajuste fino terminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}</source>
        <translation>Ajuste fino: época {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}, {left} left</source>
        <translation>Ajuste fino: época {done} de {total}, quedan {left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: judging</source>
        <translation>Ajuste fino: comparando</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: starting…</source>
        <translation>Ajuste fino: iniciando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Fine-tuned from</source>
        <translation>Ajustado a partir de</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Fine-tuned from {model}.</source>
        <translation>Ajustado a partir de {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fine-tune…</source>
        <translation>Ajuste fino…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning could not start: {reason}</source>
        <translation>No se pudo iniciar el ajuste fino: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished.</source>
        <translation>El ajuste fino ha terminado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. It is unknown whether the new model helps.</source>
        <translation>El ajuste fino ha terminado. No se sabe si el modelo nuevo ayuda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model passed the comparison.</source>
        <translation>El ajuste fino ha terminado. El modelo nuevo superó la comparación.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model was refused; the current one is unchanged.</source>
        <translation>El ajuste fino ha terminado. El modelo nuevo fue rechazado; el actual no cambia.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning is running.</source>
        <translation>El ajuste fino está en curso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fine-tuning needs at least {least} signed-off scans; you have {count} in this study.</source>
        <translation>El ajuste fino necesita al menos {least} imágenes validadas; en este estudio tiene {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Firm draft</source>
        <translation>Borrador firme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Firm draft (bar above the line): {count}</source>
        <translation>Borrador firme (barra sobre la línea): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Firm draft (lesion probability {share})</source>
        <translation>Borrador firme (probabilidad de lesión {share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts at the slightest suspicion. Fewest missed lesions</source>
        <translation>Borradores firmes ante la menor sospecha. El mínimo de lesiones omitidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts only where the model is sure. Fewest false drafts on normal scans</source>
        <translation>Borradores firmes solo donde el modelo está seguro. El mínimo de borradores falsos en imágenes normales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts where a lesion is more likely than not</source>
        <translation>Borradores firmes donde una lesión es más probable que no</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Firm drafts: {what}.</source>
        <translation>Borradores firmes: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>First reader</source>
        <translation>Primer lector</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Five steps on the sample study</source>
        <translation>Cinco pasos con el estudio de ejemplo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag the selected scans ({count}) with this note (optional):</source>
        <translation>Destacar las imágenes seleccionadas ({count}) con esta nota (opcional):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag with one note for all</source>
        <translation>Destacar con una misma nota para todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Flagged</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flags removed: {count}.</source>
        <translation>Destacados quitados: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag…</source>
        <translation>Destacar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Folder for the studies</source>
        <translation>Carpeta para los exámenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder of DICOM files</source>
        <translation>Carpeta de archivos DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder with masks</source>
        <translation>Carpeta con máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Folder {folder} in each study, beside the scans</source>
        <translation>Carpeta {folder} de cada estudio, junto a las imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>For keyboard shortcuts, press {key}.</source>
        <translation>Para ver los atajos de teclado, pulse {key}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Four views</source>
        <translation>Cuatro vistas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame of this clip</source>
        <translation>Fotograma de este clip</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>From date</source>
        <translation>Desde fecha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the current consensus</source>
        <translation>Del consenso actual</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the majority</source>
        <translation>De la mayoría</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>From the nipple</source>
        <translation>Al pezón</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From {reader}'s mask</source>
        <translation>De la máscara de {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Further errors since then: {count}.</source>
        <translation>Otros errores desde entonces: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma: above 1, mid-grey tissue becomes brighter</source>
        <translation>Gamma: por encima de 1, el tejido de gris medio se aclara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Gate weight, not importance: what {model} lets through ({method}, {layer}).</source>
        <translation>Peso de la compuerta, no importancia: lo que {model} deja pasar ({method}, {layer}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Give a command another key.</source>
        <translation>Asignar otra tecla a una orden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Give each archive a name of its own.</source>
        <translation>Dé a cada PACS un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back to {model}</source>
        <translation>Volver a {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Go on with the usual settings (Esc)</source>
        <translation>Seguir con los ajustes habituales (Escape)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame back</source>
        <translation>Retroceder un fotograma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame on</source>
        <translation>Avanzar un fotograma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Go to it (double click)</source>
        <translation>Ir a ella (doble clic)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to largest lesion</source>
        <translation>Ir a la lesión mayor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to next panel</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the BI-RADS form, and in it to the next lesion</source>
        <translation>Ir al formulario BI-RADS y, en él, a la lesión siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the first frame of this clip</source>
        <translation>Ir al primer fotograma de este clip</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the frame of this clip with the largest lesion</source>
        <translation>Ir al fotograma de este clip con la lesión mayor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Go to the largest lesion ({words})</source>
        <translation>Ir a la lesión mayor ({words})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the last frame of this clip</source>
        <translation>Ir al último fotograma de este clip</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the next scan that shows the same view</source>
        <translation>Ir a la siguiente imagen que muestra la misma vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ground truth</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Ground truth and class</source>
        <translation>Referencia y clase</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Ground truth hidden</source>
        <translation>Referencia oculta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Ground truth, written into the study</source>
        <translation>Referencia, escrita en el estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Grow</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Guard set</source>
        <translation>Conjunto de control</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Guard: phantom {number}</source>
        <translation>Control: fantoma {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>H (hold)</source>
        <translation>H (mantener)</translation>
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
        <translation>Hash de los datos de entrenamiento: mismo hash, mismos datos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Heat inside the region: {inside} %, of {area} % of the area.</source>
        <translation>Calor dentro de la región: {inside} %, en {area} % del área.</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Heatmap of the model in use</source>
        <translation>Mapa de calor del modelo en uso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>Heatmap: from 0 to the maximum of this scan</source>
        <translation>Mapa de calor: de 0 al máximo de esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Heatmap: method, target, check</source>
        <translation>Mapa de calor: método, objetivo, comprobación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Heatmap: opacity</source>
        <translation>Mapa de calor: opacidad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap: where the network looked</source>
        <translation>Mapa de calor: dónde miró la red</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Held-out finals</source>
        <translation>Versiones finales reservadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Hidden until you sign off: {what}</source>
        <translation>Oculto hasta que valide: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Hidden until you sign this scan off</source>
        <translation>Oculto hasta que valide esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Hidden until you sign this scan off.</source>
        <translation>Oculto hasta que valide esta imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide from the worklist; nothing else changes</source>
        <translation>Ocultar de la lista de trabajo; nada más cambia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide ground truth and class until sign-off</source>
        <translation>Ocultar referencia y clase hasta validar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide names, IDs, dates and file names of patients in the window, and number the scans</source>
        <translation>Ocultar en la ventana nombres, ID, fechas y nombres de archivos de pacientes, y numerar las imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide the draft until sign-off</source>
        <translation>Ocultar el borrador hasta validar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Hide until sign-off</source>
        <translation>Ocultar hasta validar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hides names, IDs, dates and file names of patients in the whole window.</source>
        <translation>Oculta nombres, ID, fechas y nombres de archivo de pacientes en toda la ventana.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion</source>
        <translation>Valor de gris más alto que cuenta como lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion; auto: Otsu's threshold of the region</source>
        <translation>Valor de gris más alto que cuenta como lesión; automático: umbral de Otsu de la región</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to erase</source>
        <translation>Mantenga Control para borrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to paint</source>
        <translation>Mantenga Control para pintar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>How much training may change the model</source>
        <translation>Cuánto puede cambiar el modelo con el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How much undo keeps, over all scans. With less, the oldest steps go.</source>
        <translation>Cuánto guarda Deshacer, en todas las imágenes. Con menos, se pierden los pasos más antiguos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that came with the scan is drawn.</source>
        <translation>Cómo se dibuja la máscara que venía con la imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that the model proposed is drawn.</source>
        <translation>Cómo se dibuja la máscara que propuso el modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>How this model compares with the one it started from is unknown.</source>
        <translation>No se sabe cómo se compara este modelo con el de partida.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How your own mask is drawn over the scan.</source>
        <translation>Cómo se dibuja su propia máscara sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>If a scan has a draft</source>
        <translation>Si una imagen tiene borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>If a study is read-only, its annotations are in busviewer's own folder instead.</source>
        <translation>Si un estudio es de solo lectura, sus anotaciones están en la carpeta propia de busviewer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Immediately</source>
        <translation>Inmediatamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import as</source>
        <translation>Importar como</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import masks</source>
        <translation>Importar máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Import masks…</source>
        <translation>Importar máscaras…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import model</source>
        <translation>Importar modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In my user folder</source>
        <translation>En mi carpeta de usuario</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>In progress (bar below the line): {count}</source>
        <translation>En curso (barra bajo la línea): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In the study folder</source>
        <translation>En la carpeta del estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Include possible lesions ({count})</source>
        <translation>Incluir lesiones posibles ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Interpolate between pixels, except at high zoom (over 4 screen pixels per scan pixel)</source>
        <translation>Interpolar entre píxeles, salvo con zoom alto (más de 4 píxeles de pantalla por píxel de la imagen)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count}</source>
        <translation>Islas quitadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than a disc of {mm} mm)</source>
        <translation>Islas quitadas: {count} (menores que un disco de {mm} mm)</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than {percent} % of the scan)</source>
        <translation>Islas quitadas: {count} (menores que el {percent} % de la imagen)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>It is unknown whether this model helps, and it may be worse than the current one. Use it anyway?</source>
        <translation>No se sabe si este modelo ayuda, y puede ser peor que el actual. ¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>It is unknown whether {model} helps. Use it anyway?</source>
        <translation>No se sabe si {model} ayuda. ¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>It is unknown which scans {model} was trained on.</source>
        <translation>No se sabe con qué imágenes se entrenó {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>It is used with the new model only if it is better after 1, 2 and 3 clicks</source>
        <translation>Se usa con el modelo nuevo solo si es mejor tras 1, 2 y 3 clics</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>It is written into each annotation that you make.</source>
        <translation>Se escribe en cada anotación que usted hace.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>It starts from {model}, not from {in_use}: each fine-tune learns anew from all finals so far.</source>
        <translation>Parte de {model}, no de {in_use}: cada ajuste fino aprende de nuevo de todas las versiones finales hasta ahora.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Keep correction</source>
        <translation>Conservar corrección</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Keep current model</source>
        <translation>Conservar el modelo actual</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Keep dark pixels</source>
        <translation>Conservar píxeles oscuros</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Keep drafts</source>
        <translation>Conservar borradores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Keep in the system's keyring</source>
        <translation>Guardar en el llavero del sistema</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keep largest island</source>
        <translation>Conservar la isla mayor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Keep mask</source>
        <translation>Conservar máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Keep running and close</source>
        <translation>Continuar y cerrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Keep the draft that is there</source>
        <translation>Conservar el borrador existente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keyboard pointer</source>
        <translation>Puntero de teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Keyboard pointer: the arrow keys move it (with Shift: 10 pixels), Space presses and releases.</source>
        <translation>Puntero de teclado: las teclas de flecha lo mueven (con Mayúsculas: 10 píxeles), Espacio pulsa y suelta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Language and theme</source>
        <translation>Idioma y tema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Largest lesion: {words}.</source>
        <translation>Lesión mayor: {words}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest: frame {number}</source>
        <translation>Mayor: fotograma {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Layer shown in this view</source>
        <translation>Capa que se muestra en esta vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Learn the program in five steps on the sample study</source>
        <translation>Conocer el programa en cinco pasos con el estudio de ejemplo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Leave the comparison (Esc)</source>
        <translation>Salir de la comparación (Escape)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Left button, drag with the View tool</source>
        <translation>Botón izquierdo, arrastrar con la herramienta Ver</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion</source>
        <translation>Lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion in that view</source>
        <translation>Lesión en esa vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lesion numbers and axes</source>
        <translation>Números y ejes de lesiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Lesion or no lesion</source>
        <translation>Lesión o sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion probability</source>
        <translation>Probabilidad de lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion {number}</source>
        <translation>Lesión {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} mm, perpendicular axis {perpendicular} mm</source>
        <translation>Lesión {number}: eje mayor {long} mm, eje perpendicular {perpendicular} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} px, perpendicular axis {perpendicular} px</source>
        <translation>Lesión {number}: eje mayor {long} px, eje perpendicular {perpendicular} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions</source>
        <translation>Lesiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by BI-RADS category</source>
        <translation>Lesiones por categoría BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by class and size</source>
        <translation>Lesiones: clase y tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Lesions missed</source>
        <translation>Lesiones omitidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Let the model propose a mask for this scan</source>
        <translation>Dejar que el modelo proponga una máscara para esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Lighter pen pressure makes a smaller brush</source>
        <translation>Una presión más ligera del lápiz da un pincel más pequeño</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Link zoom and pan of the scan beside to this one, by mm if both have a spacing</source>
        <translation>Vincular el zoom y el desplazamiento de la imagen al lado con los de esta, en mm si ambas tienen espaciado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>List of names</source>
        <translation>Lista de nombres</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>List, switch, compare, export, import and delete models</source>
        <translation>Listar, cambiar, comparar, exportar, importar y eliminar modelos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Local contrast (CLAHE)</source>
        <translation>Contraste local (CLAHE)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Log, without names</source>
        <translation>Registro, sin nombres</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, mm</source>
        <translation>Eje mayor, mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, px (uncalibrated)</source>
        <translation>Eje mayor, px (sin calibrar)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long axis: the greatest distance between two points of the lesion</source>
        <translation>Eje mayor: la mayor distancia entre dos puntos de la lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Look at the draft</source>
        <translation>Ver el borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Looking for a graphics card…</source>
        <translation>Buscando una tarjeta gráfica…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Looking through the masks…</source>
        <translation>Examinando las máscaras…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>M-mode</source>
        <translation>Modo M</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of two readers: where both agree.</source>
        <translation>Mayoría de dos lectores: donde ambos coinciden.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of {count} readers: what more than half marked.</source>
        <translation>Mayoría de {count} lectores: lo que marcó más de la mitad.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make new drafts; corrections are kept. Of a clip, only its key frames</source>
        <translation>Hacer borradores nuevos; las correcciones se conservan. De un clip, solo sus fotogramas clave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make the mask larger or smaller by its lesion probability</source>
        <translation>Agrandar o reducir la máscara según su probabilidad de lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Malignant</source>
        <translation>Maligna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Mark this scan to return to it later</source>
        <translation>Destacar esta imagen para volver a ella más tarde</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Mask carried to {count} of {total} frames.</source>
        <translation>Máscara propagada a {count} de {total} fotogramas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks are written as PNG files beside the scans, or where this study has its masks. Ground truth that is there is never replaced. A mask must have the same size as its scan.</source>
        <translation>Las máscaras se escriben como archivos PNG junto a las imágenes, o donde este estudio tiene sus máscaras. La referencia existente nunca se reemplaza. Una máscara debe tener el mismo tamaño que su imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks exported to {folder}: {count}.</source>
        <translation>Máscaras exportadas a {folder}: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks found: {masks}. Scans that they belong to: {scans}.</source>
        <translation>Máscaras encontradas: {masks}. Imágenes a las que corresponden: {scans}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks have the same size as the scan, pixel for pixel. Measurements, notes and rulers are written beside them as CSV. Choose a folder outside the study.</source>
        <translation>Las máscaras tienen el mismo tamaño que la imagen, píxel a píxel. Las medidas, notas y reglas se escriben junto a ellas como CSV. Elija una carpeta fuera del estudio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as drafts: {count}.</source>
        <translation>Máscaras importadas como borradores: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as ground truth: {count}.</source>
        <translation>Máscaras importadas como referencia: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks not imported: {count}.</source>
        <translation>Máscaras no importadas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks that cannot be imported</source>
        <translation>Máscaras que no se pueden importar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks to export</source>
        <translation>Máscaras que exportar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Match {at} of {count} on this page</source>
        <translation>Coincidencia {at} de {count} en esta página</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Mean of all</source>
        <translation>Media de todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Measure a distance or two axes</source>
        <translation>Medir una distancia o dos ejes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Measurements</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Memory for undo</source>
        <translation>Memoria para deshacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Message: {text}</source>
        <translation>Mensaje: {text}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Middle button, drag</source>
        <translation>Botón central, arrastrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix in scans that the model knows</source>
        <translation>Mezclar imágenes que el modelo conoce</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix scans that the model knows into the training, so that it does not forget them</source>
        <translation>Mezclar en el entrenamiento imágenes que el modelo conoce, para que no las olvide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Model and device</source>
        <translation>Modelo y dispositivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Model to compare with</source>
        <translation>Modelo con el que comparar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Model's assessment</source>
        <translation>Evaluación del modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models, each below the one it was fine-tuned from</source>
        <translation>Modelos, cada uno debajo de aquel del que se ajustó</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More lesions of the {name} are missed: {before} before, {after} after, of {count}.</source>
        <translation>Se pasan por alto más lesiones ({name}): {before} antes, {after} después, de {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More normal scans of the {name} are drawn on: {before} before, {after} after, of {count}.</source>
        <translation>Más imágenes normales con borrador ({name}): {before} antes, {after} después, de {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>More view tools</source>
        <translation>Más herramientas de vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Most uncertain</source>
        <translation>Más inciertas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move a pointer over the scan with the arrow keys; Space presses and releases, so that every tool can be used without a mouse</source>
        <translation>Mover un puntero sobre la imagen con las teclas de flecha; Espacio pulsa y suelta, para usar cualquier herramienta sin ratón</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the focus from the scan to the next panel, and back</source>
        <translation>Llevar el foco de la imagen al panel siguiente, y de vuelta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the pointer by 1 pixel; with Shift, by 10</source>
        <translation>Mover el puntero 1 píxel; con Mayúsculas, 10</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin inwards</source>
        <translation>Mover todo el margen hacia dentro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin outwards</source>
        <translation>Mover todo el margen hacia fuera</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Moving it replaces your mask; undo brings it back</source>
        <translation>Moverlo reemplaza su máscara; Deshacer la recupera</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>My class</source>
        <translation>Mi clase</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>My finals</source>
        <translation>Mis versiones finales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>NIfTI masks</source>
        <translation>Máscaras NIfTI</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>NOT SAVED</source>
        <translation>NO GUARDADO</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study</source>
        <translation>Nombres conocidos en este estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study (Down)</source>
        <translation>Nombres conocidos en este estudio (flecha abajo)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Near-duplicate</source>
        <translation>Casi duplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans}</source>
        <translation>Casi duplicada de {scans}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans} and {count} more</source>
        <translation>Casi duplicada de {scans} y {count} más</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Near-duplicates</source>
        <translation>Casi duplicadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicates (scans that show the same view). Click to go to one:</source>
        <translation>Casi duplicadas (imágenes que muestran la misma vista). Haga clic para ir a una:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Network layer of the heatmap</source>
        <translation>Capa de la red para el mapa de calor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Network {number} of the model alone.</source>
        <translation>Solo la red {number} del modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>New in the folder: {count}.</source>
        <translation>Nuevas en la carpeta: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study</source>
        <translation>Lector nuevo en este estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study. Did you mean {name}? That reader has {count} here.</source>
        <translation>Lector nuevo en este estudio. ¿Quiso decir {name}? Ese lector tiene aquí: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next lesion</source>
        <translation>Lesión siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next near-duplicate</source>
        <translation>Siguiente casi duplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Next scan</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next unread scan</source>
        <translation>Siguiente imagen sin leer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>No assessment: {reason}</source>
        <translation>Sin evaluación: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No burnt-in marks</source>
        <translation>Sin marcas incrustadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>No burnt-in text was found. Look whether there is any.</source>
        <translation>No se encontró texto incrustado. Compruebe si lo hay.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No class</source>
        <translation>Sin clase</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>No command or shortcut matches “{text}”.</source>
        <translation>Ningún comando ni atajo coincide con “{text}”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>No consensus could be made on {count} of the scans:</source>
        <translation>No se pudo hacer consenso en estas imágenes ({count}):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No draft yet</source>
        <translation>Aún sin borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No file and no ground truth that needs a check has been found.</source>
        <translation>No se ha encontrado ningún archivo ni referencia que deba revisarse.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>No final with a lesion: only from when on a draft is firm is adjusted, not the model's masks.</source>
        <translation>Ninguna versión final con lesión: solo se ajusta a partir de cuándo un borrador es firme, no las máscaras del modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>No frame of this clip has a mask or a draft with a lesion. Segment the clip first.</source>
        <translation>Ningún fotograma de este clip tiene una máscara o un borrador con lesión. Segmente primero el clip.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>No gain can be seen on the finals kept for choosing.</source>
        <translation>No se ve ninguna mejora en las versiones finales guardadas para elegir.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>No gain can be seen on the finals that judge. {figures}. Sign off more scans.</source>
        <translation>No se ve ninguna mejora en las versiones finales que juzgan. {figures}. Valide más imágenes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>No ground truth</source>
        <translation>Sin referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No heatmap: {reason}</source>
        <translation>Sin mapa de calor: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No lesion</source>
        <translation>Sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion ({key})</source>
        <translation>Sin lesión ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>No lesion on {count}</source>
        <translation>Sin lesión ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No lesion was predicted: the strongest 1 % of the logits are explained.</source>
        <translation>No se predijo ninguna lesión: se explica el 1 % más fuerte de los logits.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No lesion with a category is signed off yet.</source>
        <translation>Aún no se ha validado ninguna lesión con categoría.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion, and never ask again</source>
        <translation>Sin lesión, y no volver a preguntar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>No lesion…</source>
        <translation>Sin lesión…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>No mask yet</source>
        <translation>Aún sin máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>No model is selected. Choose one in the Model menu.</source>
        <translation>No hay ningún modelo seleccionado. Elija uno en el menú Modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No more scans to sign off ({count}).</source>
        <translation>No quedan imágenes por validar ({count}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No near-duplicate of this scan has been found.</source>
        <translation>No se ha encontrado ninguna casi duplicada de esta imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No near-duplicates have been found in this study.</source>
        <translation>No se han encontrado casi duplicadas en este estudio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No open draft has a known uncertainty. Use Segment to make drafts.</source>
        <translation>Ningún borrador abierto tiene una incertidumbre conocida. Use Segmentar para hacer borradores.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan can be shown while you edit a consensus.</source>
        <translation>No se puede mostrar otra imagen mientras edita un consenso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan of this case is known.</source>
        <translation>No se conoce ninguna otra imagen de este caso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>No page has all of these words. Try fewer, or the beginning of a word.</source>
        <translation>Ninguna página contiene todas estas palabras. Pruebe con menos, o con el comienzo de una palabra.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>No recent studies. You can start with the sample study: its lesions are known.</source>
        <translation>No hay estudios recientes. Puede empezar con el estudio de ejemplo: sus lesiones son conocidas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>No scan has a draft yet. Segment scans first, or export the finals.</source>
        <translation>Ninguna imagen tiene aún un borrador. Segmente primero imágenes o exporte las versiones finales.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a firm draft. Use Segment to make drafts.</source>
        <translation>Ninguna imagen tiene un borrador firme. Use Segmentar para hacer borradores.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a possible lesion waiting for your decision.</source>
        <translation>Ninguna imagen tiene una lesión posible pendiente de su decisión.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has been removed since you opened the study.</source>
        <translation>No se ha eliminado ninguna imagen desde que usted abrió el estudio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>No scan has two saved versions.</source>
        <translation>Ninguna imagen tiene dos versiones guardadas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan in the filtered list matches “{text}”.</source>
        <translation>Ninguna imagen de la lista filtrada coincide con “{text}”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is flagged. Use Flag to mark a scan to return to.</source>
        <translation>No hay imágenes destacadas. Use Destacar en una imagen para volver a ella.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is in progress. A scan is in progress once you draw or note something.</source>
        <translation>No hay imágenes en curso. Una imagen está en curso en cuanto usted dibuja o anota algo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No scan is open.</source>
        <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is unread. You have worked on every scan.</source>
        <translation>No hay imágenes sin leer. Usted ha trabajado en todas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches all filters: {what}.</source>
        <translation>Ninguna imagen cumple todos los filtros: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches the filter: {what}.</source>
        <translation>Ninguna imagen cumple el filtro: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches “{text}”.</source>
        <translation>Ninguna imagen coincide con “{text}”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a draft is signed off yet.</source>
        <translation>Aún no se ha validado ninguna imagen con borrador.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a lesion is signed off yet.</source>
        <translation>Aún no se ha validado ninguna imagen con lesión.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with drawing is signed off yet.</source>
        <translation>Aún no se ha validado ninguna imagen con dibujo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>No setting matches.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>No shortcut is left for: {commands}.</source>
        <translation>Se quedan sin atajo: {commands}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>No study is open, so no work is affected. You can continue.</source>
        <translation>No hay ningún estudio abierto, así que su trabajo no se ve afectado. Puede continuar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No unread scans left ({count}).</source>
        <translation>No quedan imágenes sin leer ({count}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No unreadable scan has been found.</source>
        <translation>No se ha encontrado ninguna imagen ilegible.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>No volume: uncalibrated.</source>
        <translation>Sin volumen: sin calibrar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans can be signed off.</source>
        <translation>Ninguna de las imágenes seleccionadas se puede validar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans has a class.</source>
        <translation>Ninguna de las imágenes seleccionadas tiene clase.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans has a draft. Segment them first.</source>
        <translation>Ninguna de las imágenes seleccionadas tiene un borrador. Segméntelas primero.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is flagged.</source>
        <translation>Ninguna de las imágenes seleccionadas está destacada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is hidden.</source>
        <translation>Ninguna de las imágenes seleccionadas está oculta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans is signed off. Sign them off first, or export the drafts.</source>
        <translation>Ninguna de las imágenes seleccionadas está validada. Valídelas primero o exporte los borradores.</translation>
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
        <translation>Imágenes normales con borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Not a medical device. For research and teaching; not for diagnosis or treatment.</source>
        <translation>No es un producto sanitario. Para investigación y docencia; no para diagnóstico ni tratamiento.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Not available for this scan</source>
        <translation>No disponible para esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not classified by me</source>
        <translation>Sin clasificar por mí</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not flagged</source>
        <translation>Sin destacar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Not measured: {reason}</source>
        <translation>Sin medir: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Note and flag</source>
        <translation>Nota y destacado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>Nothing changed. To use the possible lesion as it is, accept it</source>
        <translation>No cambió nada. Para usar la lesión posible tal como está, acéptela</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Nothing could be retrieved. Is “Ultrasound only” right for this study?</source>
        <translation>No se pudo recuperar nada. ¿Es “Solo ecografía” correcto para este examen?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Nothing found</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing found (lesion probability {share})</source>
        <translation>Sin hallazgos (probabilidad de lesión {share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Nothing found (point above the line): {count}</source>
        <translation>Sin hallazgos (puntito sobre la línea): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing is drawn in the mask imported from {source}</source>
        <translation>No hay nada dibujado en la máscara importada de {source}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Nothing is sent. The report contains no scans, file names or patient data.</source>
        <translation>No se envía nada. El informe no contiene imágenes, nombres de archivos ni datos de pacientes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Nothing is signed off yet. Sign off scans to see results here.</source>
        <translation>Aún no hay nada validado. Valide imágenes para ver aquí los resultados.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing to report: this scan has no mask yet.</source>
        <translation>Nada que informar: esta imagen aún no tiene máscara.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off. Segment the scan, draw the lesion, or sign off as no lesion</source>
        <translation>Nada que validar. Segmente la imagen, dibuje la lesión o valide como sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off: the draft is hidden. Draw the lesion, or sign off as no lesion</source>
        <translation>Nada que validar: el borrador está oculto. Dibuje la lesión o valide como sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Nothing was exported: your latest work is not saved yet (see the status bar).</source>
        <translation>No se exportó nada: su trabajo más reciente aún no está guardado (vea la barra de estado).</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Nothing was found in the box</source>
        <translation>No se encontró nada en el recuadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>Nothing was found in this scan. Draw the lesion, or sign off as no lesion</source>
        <translation>No se encontró nada en esta imagen. Dibuje la lesión o valide como sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing was reported: your latest work is not saved yet (see the status bar).</source>
        <translation>No se hizo ningún informe: su trabajo más reciente aún no está guardado (vea la barra de estado).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Number of the lesion in the other view</source>
        <translation>Número de la lesión en la otra vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Numbers instead of names; you see what becomes black before it is written</source>
        <translation>Números en lugar de nombres; usted ve lo que se vuelve negro antes de que se escriba</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Occlusion (takes some seconds)</source>
        <translation>Oclusión (tarda unos segundos)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Of brushes and eraser, in pixels of the scan.</source>
        <translation>De los pinceles y la goma, en píxeles de la imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Of clips, only key frames were segmented.</source>
        <translation>De los clips solo se segmentaron los fotogramas clave.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/hdf5.py"/>
        <source>One HDF5 file</source>
        <translation>Un archivo HDF5</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>One line per scan: Dice, HD95, classes and consensus</source>
        <translation>Una línea por imagen: Dice, HD95, clases y consenso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>One of these finals has changed since, so the consensus is outdated.</source>
        <translation>Una de estas versiones finales ha cambiado desde entonces, así que el consenso está desactualizado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>One view</source>
        <translation>Una vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only from when a draft is firm</source>
        <translation>Solo a partir de cuándo un borrador es firme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Only lesion {number}</source>
        <translation>Solo la lesión {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only the threshold</source>
        <translation>Solo el umbral</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Only {finals}{among}; at least {least} are needed to compare the models. Sign off more scans with a lesion.</source>
        <translation>Solo {finals}{among}; hacen falta al menos {least} para comparar los modelos. Valide más imágenes con lesión.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/open_controller.py"/>
        <source>Open a folder of scans</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open a folder of scans…</source>
        <translation>Abrir carpeta de imágenes…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>Open a study first: the models are compared on its scans.</source>
        <translation>Abra primero un estudio: los modelos se comparan con sus imágenes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Open from archive</source>
        <translation>Abrir desde PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open from archive…</source>
        <translation>Abrir desde PACS…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Open log folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open sample study</source>
        <translation>Abrir estudio de ejemplo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune</source>
        <translation>Abrir el ajuste fino</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that has ended</source>
        <translation>Abrir el ajuste fino terminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that is running</source>
        <translation>Abrir el ajuste fino en curso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Open the study</source>
        <translation>Abrir el estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Open {folder}</source>
        <translation>Abrir {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Opening the sample study for the tour…</source>
        <translation>Abriendo el estudio de ejemplo para la visita guiada…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Other finals, by models trained without them</source>
        <translation>Otras versiones finales, con modelos entrenados sin ellas</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view</source>
        <translation>Otra vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view of this lesion</source>
        <translation>Otra vista de esta lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Outcome of the drafts</source>
        <translation>Resultado de los borradores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_masks.py"/>
        <source>Outline of each reader</source>
        <translation>Contorno de cada lector</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Overlap of the two masks. 1 where neither reader sees a lesion, 0 where only one does</source>
        <translation>Solapamiento de las dos máscaras. 1 si ningún lector ve una lesión, 0 si solo la ve uno</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: 2 × shared pixels / (pixels of one mask + pixels of the other)</source>
        <translation>Solapamiento: 2 × píxeles comunes / (píxeles de una máscara + píxeles de la otra)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: shared pixels / pixels in either mask</source>
        <translation>Solapamiento: píxeles comunes / píxeles de una u otra máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Overlays</source>
        <translation>Superposiciones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <source>Overlays are shown to the left of this line. Drag it, or move it with the arrow keys</source>
        <translation>Las superposiciones se muestran a la izquierda de esta línea. Arrástrela o muévala con las teclas de flecha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Own AE title</source>
        <translation>AE title propio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Own models</source>
        <translation>Modelos propios</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>PDF or PNG, by the ending of the file name. The model in use predicts each scan anew; the heatmap is made as chosen beside the scan. Scans that you read blind are left out until they are signed off.</source>
        <translation>PDF o PNG, según la extensión del archivo. El modelo en uso predice de nuevo cada imagen; el mapa de calor se hace como se eligió junto a la imagen. Las imágenes que usted lee a ciegas se excluyen hasta que se validen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, named as in BUSI</source>
        <translation>Máscaras PNG, con nombres como en BUSI</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, values 0 and 1</source>
        <translation>Máscaras PNG, valores 0 y 1</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint the lesion</source>
        <translation>Pintar la lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint tissue of similar brightness; stops at edges</source>
        <translation>Pinta tejido de brillo similar; se detiene en los bordes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Paints tissue of similar brightness, stops at edges; hold Ctrl to erase</source>
        <translation>Pinta tejido de brillo similar y se detiene en los bordes; mantenga Control para borrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Passed: better than the model it started from</source>
        <translation>Superado: mejor que el modelo de partida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Patient and study</source>
        <translation>Paciente y examen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient name</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pen pressure sets the size</source>
        <translation>La presión del lápiz fija el tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perp.</source>
        <translation>Perp.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perpendicular axis: the greatest extent at right angles to the long axis</source>
        <translation>Eje perpendicular: la mayor extensión en ángulo recto con el eje mayor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Pixel grid</source>
        <translation>Cuadrícula de píxeles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels added to and removed from the draft</source>
        <translation>Píxeles añadidos al borrador y quitados de él</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels that the correction adds to the draft and removes from it</source>
        <translation>Píxeles que la corrección añade al borrador y quita de él</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pixels with at least this lesion probability belong to the mask</source>
        <translation>Los píxeles con al menos esta probabilidad de lesión pertenecen a la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Play this clip over and over, or stop</source>
        <translation>Reproducir este clip en bucle, o detenerlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Possible lesion</source>
        <translation>Lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Possible lesion (ring above the line): {count}</source>
        <translation>Lesión posible (anillo sobre la línea): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Possible lesion ({percent} %): accept it (Y), draw the lesion, or sign off as no lesion (0)</source>
        <translation>Lesión posible ({percent} %): acéptela (Y), dibuje la lesión o valide como sin lesión (0)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Possible lesion ({share})</source>
        <translation>Lesión posible ({share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Possible lesion: not used as a mask until you accept it</source>
        <translation>Lesión posible: no se usa como máscara hasta que la acepte</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Posterior features</source>
        <translation>Características posteriores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Predicted lesion</source>
        <translation>Lesión predicha</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press a key…</source>
        <translation>Pulse una tecla…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press the new shortcut for {command}, or Esc to cancel.</source>
        <translation>Pulse el nuevo atajo para {command}, o Escape para cancelar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {brush} and paint on the scan; hold Ctrl to erase. {undo} takes back the last stroke.</source>
        <translation>Pulse {brush} y pinte sobre la imagen; mantenga Control para borrar. {undo} deshace el último trazo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {heatmap} to see where the network looked, or {difference} to compare the draft with the ground truth. Press the key again to hide it.</source>
        <translation>Pulse {heatmap} para ver dónde miró la red, o {difference} para comparar el borrador con la referencia. La misma tecla vuelve a ocultarlo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key} when the mask is right. It is then your final, and the next scan opens.</source>
        <translation>Pulse {key} cuando la máscara sea correcta. Pasa a ser su versión final y se abre la imagen siguiente.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key}: the model proposes a mask, the draft. The first time takes a few seconds longer.</source>
        <translation>Pulse {key}: el modelo propone una máscara, el borrador. La primera vez tarda unos segundos más.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Press, and press again to release</source>
        <translation>Pulsar; pulsar de nuevo para soltar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Pressed</source>
        <translation>Pulsado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous or next frame of a clip</source>
        <translation>Fotograma anterior o siguiente de un clip</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Previous scan</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Privacy mode</source>
        <translation>Modo de privacidad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>Privacy mode is on: names of patients and files are hidden.</source>
        <translation>El modo de privacidad está activado: se ocultan los nombres de pacientes y archivos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Privacy mode: what identifies the patient is hidden.</source>
        <translation>Modo de privacidad: se oculta lo que identifica al paciente.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Problems of this study ({count}):</source>
        <translation>Problemas de este estudio ({count}):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Problems…</source>
        <translation>Problemas…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/parts.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Progress of the fine-tune</source>
        <translation>Progreso del ajuste fino</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/push.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push margin</source>
        <translation>Empujar margen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push the margin outwards from inside, or inwards from outside</source>
        <translation>Empujar el margen hacia fuera desde dentro, o hacia dentro desde fuera</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>PyTorch finds no CUDA device</source>
        <translation>PyTorch no encuentra ningún dispositivo CUDA</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Quiet</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>READ ONLY</source>
        <translation>SOLO LECTURA</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Re&amp;set</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach: how far from a click the margin may move, in pixels</source>
        <translation>Alcance: hasta qué distancia de un clic puede moverse el margen, en píxeles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide ground truth and class, and show a number instead of the name, until you sign the scan off</source>
        <translation>Lectura a ciegas: ocultar referencia y clase, y mostrar un número en lugar del nombre, hasta que usted valide la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide the draft of each scan until you sign it off</source>
        <translation>Lectura a ciegas: ocultar el borrador de cada imagen hasta que usted la valide</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Read blind: hide until sign-off</source>
        <translation>Lectura a ciegas: ocultar hasta validar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: scans are numbered, and you see ground truth and class once you have signed the scan off.</source>
        <translation>Lectura a ciegas: las imágenes se numeran, y usted ve referencia y clase tras validar la imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: you see the draft of a scan once you have signed the scan off.</source>
        <translation>Lectura a ciegas: usted ve el borrador de una imagen tras validarla.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Read blind? Until sign-off, hide from {name}:</source>
        <translation>¿Leer a ciegas? Hasta la validación, ocultar a {name}:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader name</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Reader name:</source>
        <translation>Nombre del lector:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader, language, theme, model, keys and where things are stored</source>
        <translation>Lector, idioma, tema, modelo, teclas y dónde se guarda todo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader…</source>
        <translation>Lector…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reading order</source>
        <translation>Orden de lectura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Reading the annotations…</source>
        <translation>Leyendo las anotaciones…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>Reading the result…</source>
        <translation>Leyendo el resultado…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reapply sorting and filter</source>
        <translation>Reaplicar orden y filtro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reapply sorting and filter (scans have changed)</source>
        <translation>Reaplicar orden y filtro (las imágenes han cambiado)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reass&amp;ign</source>
        <translation>Reas&amp;ignar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies</source>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies are hidden in privacy mode.</source>
        <translation>Los estudios recientes se ocultan en el modo de privacidad.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Red boxes become black in the exported copies. Yellow boxes are text on the tissue and stay. Click a box to switch it, drag to draw one. Of a clip you see all frames laid over each other.</source>
        <translation>Los recuadros rojos se vuelven negros en las copias exportadas. Los amarillos son texto sobre el tejido y se quedan. Haga clic en un recuadro para cambiarlo; arrastre para dibujar uno. De un clip se ven todos los fotogramas superpuestos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Reddish purple</source>
        <translation>Púrpura rojizo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/refine.py"/>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Refused: keep the current model</source>
        <translation>Rechazado: conserve el modelo actual</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region_grow.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Region growing</source>
        <translation>Crecimiento de región</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Released</source>
        <translation>Soltado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all other islands</source>
        <translation>Quitar todas las demás islas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers</source>
        <translation>Quitar todas las reglas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers from this scan</source>
        <translation>Quitar todas las reglas de esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove everything from the mask</source>
        <translation>Quitar todo de la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove flags</source>
        <translation>Quitar destacados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Remove island</source>
        <translation>Quitar isla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove islands too small to be lesions</source>
        <translation>Quitar islas demasiado pequeñas para ser lesiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove my class</source>
        <translation>Quitar mi clase</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove or restore islands</source>
        <translation>Quitar o restaurar islas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Remove patient data</source>
        <translation>Quitar datos del paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Remove ruler</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove small islands</source>
        <translation>Quitar islas pequeñas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove your class from the selected scans ({count})?</source>
        <translation>¿Quitar su clase de las imágenes seleccionadas ({count})?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove {count}</source>
        <translation>Quitar ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove {folder} from the list</source>
        <translation>Quitar {folder} de la lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Removed from the folder: {count}; your work is kept.</source>
        <translation>Eliminadas de la carpeta: {count}; su trabajo se conserva.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Replay</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report (PDF)…</source>
        <translation>Informe (PDF)…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Report text copied to clipboard.</source>
        <translation>Texto del informe copiado al portapapeles.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Report written: {file}. Pages: {count}.</source>
        <translation>Informe creado: {file}. Páginas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Reports (*.pdf)</source>
        <translation>Informes (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level</source>
        <translation>Restablecer ventana/nivel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level, gamma, inversion and local contrast</source>
        <translation>Restablecer ventana/nivel, gamma, inversión y contraste local</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore all defaults…</source>
        <translation>Restablecer todos los valores…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore default</source>
        <translation>Restablecer valor</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Restore draft</source>
        <translation>Restaurar borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Restore draft inside</source>
        <translation>Restaurar borrador dentro</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Restore island</source>
        <translation>Restaurar isla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the default of 1 setting? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>¿Restablecer el valor de 1 ajuste? Lector, lectura a ciegas, modo de privacidad, atajos de teclado y servidores PACS no cambian.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the defaults of {count} settings? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>¿Restablecer el valor de {count} ajustes? Lector, lectura a ciegas, modo de privacidad, atajos de teclado y servidores PACS no cambian.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve and open</source>
        <translation>Recuperar y abrir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve the next {count} studies of the list in the background</source>
        <translation>Recuperar en segundo plano los {count} exámenes siguientes de la lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving study {progress} files</source>
        <translation>Recuperando examen, archivos: {progress}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reverse order</source>
        <translation>Invertir orden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reverse the tool: the brush erases</source>
        <translation>Invertir la herramienta: el pincel borra</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Right button, drag</source>
        <translation>Botón derecho, arrastrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Right panel</source>
        <translation>Panel derecho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Ruler type</source>
        <translation>Tipo de regla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>S&amp;tudy</source>
        <translation>E&amp;studio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Same case</source>
        <translation>Mismo caso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save in my user folder and close</source>
        <translation>Guardar en mi carpeta de usuario y cerrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Save the consensus as it is and go back</source>
        <translation>Guardar el consenso tal como está y volver</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Saved to {file}</source>
        <translation>Guardado en {file}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Scale bar</source>
        <translation>Barra de escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/canvas.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scan</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan beside</source>
        <translation>Imagen al lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Scan of the training set</source>
        <translation>Imagen del conjunto de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Scan to show beside</source>
        <translation>Imagen que se muestra al lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/information_controller.py"/>
        <source>Scan {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan, masks and heatmap side by side, as PDF or PNG</source>
        <translation>Imagen, máscaras y mapa de calor uno junto a otro, como PDF o PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Scan, second view</source>
        <translation>Imagen, segunda vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Scans</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans are numbered, text outside the tissue becomes black, DICOM headers lose what tells of the patient. Notes are left out. Text on the tissue stays unless you mark it. Choose a new folder.</source>
        <translation>Las imágenes se numeran, el texto fuera del tejido se vuelve negro y las cabeceras DICOM pierden lo que identifica al paciente. Las notas se omiten. El texto sobre el tejido se queda si usted no lo marca. Elija una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Scans at most</source>
        <translation>Máximo de imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans of this study: {scans}. Judged by your finals: {finals}; by ground truth: {truths}.</source>
        <translation>Imágenes de este estudio: {scans}. Juzgadas por sus versiones finales: {finals}; por la referencia: {truths}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans resolved: {count}. The other versions are kept as files.</source>
        <translation>Imágenes resueltas: {count}. Las otras versiones se conservan como archivos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans skipped: {count}.</source>
        <translation>Imágenes omitidas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans skipped: {count}. The first: {reason}</source>
        <translation>Imágenes omitidas: {count}. La primera: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Scans that both signed off, largest disagreement first</source>
        <translation>Imágenes que ambos validaron, primero el mayor desacuerdo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Scans that you signed off ({count})</source>
        <translation>Imágenes que usted validó ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Scans whose draft was kept: {count}.</source>
        <translation>Imágenes cuyo borrador se conservó: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Scans with a correction or a firm draft, which will not count: {count}.</source>
        <translation>Imágenes con una corrección o un borrador firme, que no contarán: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans with two saved versions</source>
        <translation>Imágenes con dos versiones guardadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Scans with two saved versions: {count}. Neither version is shown until you choose.</source>
        <translation>Imágenes con dos versiones guardadas: {count}. No se muestra ninguna hasta que usted elija.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Scans, the most harmed first</source>
        <translation>Imágenes, primero las más perjudicadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search an archive (PACS) and retrieve studies</source>
        <translation>Buscar en un PACS y recuperar exámenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Search commands and shortcuts</source>
        <translation>Buscar comandos y atajos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Search help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search help…</source>
        <translation>Buscar en la ayuda…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_results.py"/>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search words of the name, class or note; numbers, such as dice&lt;0.7, uncertainty&gt;0.3 or lesion&gt;0.4; or values, such as state:unread, draft:possible, marks:calipers or lesion:no</source>
        <translation>Busque palabras del nombre, la clase o la nota; números, como dice&lt;0.7, uncertainty&gt;0.3 o lesion&gt;0.4; o valores, como state:unread, draft:possible, marks:calipers o lesion:no</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Searching for near-duplicates and burnt-in marks</source>
        <translation>Buscando imágenes casi duplicadas y marcas incrustadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sections of the card</source>
        <translation>Secciones de la ficha</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment again</source>
        <translation>Segmentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment all</source>
        <translation>Segmentar todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment all scans without a draft</source>
        <translation>Segmentar todas las imágenes sin borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment every frame</source>
        <translation>Segmentar todos los fotogramas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every frame of this clip that has no draft yet</source>
        <translation>Segmentar todos los fotogramas de este clip que aún no tienen borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every scan that has no draft yet; of a clip, only its key frames</source>
        <translation>Segmentar todas las imágenes que aún no tienen borrador; de un clip, solo sus fotogramas clave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment key frames</source>
        <translation>Segmentar fotogramas clave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment only the frames in which the picture has changed clearly, 5 to 30 frames apart</source>
        <translation>Segmentar solo los fotogramas en los que la imagen cambió claramente, separados de 5 a 30 fotogramas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Segment runs on this device, in this precision; change the device in the Model menu</source>
        <translation>La segmentación se ejecuta en este dispositivo, con esta precisión; cambie el dispositivo en el menú Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Segment selected</source>
        <translation>Segmentar seleccionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Segment the scan</source>
        <translation>Segmentar la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Segment the scan first. The heatmap explains the predicted lesion.</source>
        <translation>Segmente primero la imagen. El mapa de calor explica la lesión predicha.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Segment the scan or draw a lesion to describe it.</source>
        <translation>Segmente la imagen o dibuje una lesión para describirla.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Segment the scan to see the model's assessment.</source>
        <translation>Segmente la imagen para ver la evaluación del modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the unread scan again with {model}? Finals and corrections do not change.</source>
        <translation>¿Segmentar de nuevo con {model} la imagen sin leer? Las versiones finales y las correcciones no cambian.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the {count} unread scans again with {model}? Finals and corrections do not change.</source>
        <translation>¿Segmentar de nuevo con {model} las imágenes sin leer ({count})? Las versiones finales y las correcciones no cambian.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>Segment {scan}</source>
        <translation>Segmentar {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound</source>
        <translation>Segmentar, corregir y validar lesiones en ecografía de mama</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound, and fine-tune the model.</source>
        <translation>Segmentar, corregir y validar lesiones en ecografía de mama, y ajustar el modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor (1 core).</source>
        <translation>La segmentación se ejecuta en el procesador de este equipo (1 núcleo).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor ({count} cores).</source>
        <translation>La segmentación se ejecuta en el procesador de este equipo ({count} núcleos).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on {name}.</source>
        <translation>La segmentación se ejecuta en {name}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select all shown</source>
        <translation>Seleccionar todas las mostradas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select all: {place}</source>
        <translation>Seleccionar todas: {place}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select every scan in the list</source>
        <translation>Seleccionar todas las imágenes de la lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select newest</source>
        <translation>Seleccionar las más recientes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Select one scan in the list, other than the one on screen, to show it beside.</source>
        <translation>Seleccione en la lista una imagen distinta de la que está en pantalla para mostrarla al lado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Selected scans</source>
        <translation>Imágenes seleccionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected scans with another class: {count}. Replace it?</source>
        <translation>Imágenes seleccionadas con otra clase: {count}. ¿Reemplazarla?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected: {count}</source>
        <translation>Seleccionadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Self-test…</source>
        <translation>Autocomprobación…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Sensitivity {name}: {counts}.</source>
        <translation>Sensibilidad {name}: {counts}.</translation>
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
        <translation>Fijar el negro y el blanco en el 0.5 % más oscuro y más claro de la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Set class</source>
        <translation>Fijar clase</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for all scans of this size in the same folder that have no spacing</source>
        <translation>Fijar para todas las imágenes de este tamaño de la misma carpeta que no tienen espaciado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for folder</source>
        <translation>Fijar para la carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for this scan</source>
        <translation>Fijar para esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale</source>
        <translation>Fijar escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale from two depth marks</source>
        <translation>Fijar la escala con dos marcas de profundidad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Set spacing</source>
        <translation>Fijar espaciado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>Settings, keys.{command} = {key}: {reason}; the default shortcut is used</source>
        <translation>Configuración, keys.{command} = {key}: {reason}; se usa el atajo predeterminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Share of scans that the model knows</source>
        <translation>Proporción de imágenes que el modelo conoce</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the ground truth that the mask covers</source>
        <translation>Proporción de la referencia que cubre la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the mask that lies on the ground truth</source>
        <translation>Proporción de la máscara que cae sobre la referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Shift+Wheel</source>
        <translation>Mayúsculas+rueda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a bar of a round length in mm or cm, where the spacing is known</source>
        <translation>Mostrar una barra de longitud redonda en mm o cm, donde se conoce el espaciado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show a bar of a round length over the scan.</source>
        <translation>Mostrar una barra de longitud redonda sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a second view at the same zoom: the scan without overlays, or with another layer</source>
        <translation>Mostrar una segunda vista con el mismo zoom: la imagen sin superposiciones o con otra capa</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show all keyboard shortcuts</source>
        <translation>Mostrar todos los atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan of the same case or patient beside each scan</source>
        <translation>Mostrar al lado de cada imagen otra del mismo caso o paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan to the right: a near-duplicate, one of the same case, or one that you choose</source>
        <translation>Mostrar otra imagen a la derecha: una casi duplicada, una del mismo caso o una que usted elija</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Show beside</source>
        <translation>Mostrar al lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Show beside: {which}</source>
        <translation>Mostrar al lado: {which}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show draft, ground truth and heatmap beside the scan at the same zoom</source>
        <translation>Mostrar borrador, referencia y mapa de calor junto a la imagen con el mismo zoom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show in the worklist again</source>
        <translation>Mostrar de nuevo en la lista de trabajo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show lines between pixels at high zoom</source>
        <translation>Mostrar líneas entre píxeles con zoom alto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show masks as a light fill instead of outlines</source>
        <translation>Mostrar las máscaras como relleno tenue en lugar de contornos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show one screen pixel per scan pixel</source>
        <translation>Mostrar un píxel de pantalla por píxel de la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide all that is to the right of the scan</source>
        <translation>Mostrar u ocultar todo lo que está a la derecha de la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide everything drawn over the scan</source>
        <translation>Mostrar u ocultar todo lo dibujado sobre la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show overlays only to the left of a line that you can drag</source>
        <translation>Mostrar las superposiciones solo a la izquierda de una línea que se puede arrastrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the help on the part of the window that you are in; works offline</source>
        <translation>Mostrar la ayuda de la parte de la ventana en la que está; funciona sin conexión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show the model's assessment</source>
        <translation>Mostrar la valoración del modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment after you sign off the scan</source>
        <translation>Mostrar la evaluación del modelo después de que usted valide la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment as soon as it is available</source>
        <translation>Mostrar la evaluación del modelo en cuanto esté disponible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the near-duplicate of each scan beside it</source>
        <translation>Mostrar al lado de cada imagen su casi duplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the number, long axis and perpendicular axis of each lesion. Two or more lesions are always numbered</source>
        <translation>Mostrar el número, el eje mayor y el eje perpendicular de cada lesión. Dos o más lesiones siempre se numeran</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the regions that a DICOM scan names (tissue, colour flow, Doppler spectrum, M-mode), and their scales</source>
        <translation>Mostrar las regiones que indica una imagen DICOM (tejido, flujo en color, espectro Doppler, modo M) y sus escalas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan after it in the list beside each scan</source>
        <translation>Mostrar al lado de cada imagen la siguiente de la lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan before it in the list beside each scan</source>
        <translation>Mostrar al lado de cada imagen la anterior de la lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan only</source>
        <translation>Mostrar solo la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan without overlays</source>
        <translation>Mostrar la imagen sin superposiciones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the selected scan beside the one on screen</source>
        <translation>Mostrar la imagen seleccionada al lado de la que está en pantalla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the whole scan</source>
        <translation>Mostrar la imagen completa</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the window on the whole screen</source>
        <translation>Mostrar la ventana en toda la pantalla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show true positive, false negative and false positive pixels against the ground truth</source>
        <translation>Mostrar los píxeles verdaderos positivos, falsos negativos y falsos positivos frente a la referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what could not be read, written or used</source>
        <translation>Mostrar lo que no se pudo leer, escribir o usar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the DICOM file says of patient, study and device</source>
        <translation>Mostrar lo que el archivo DICOM dice del paciente, el examen y el equipo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the model can and cannot do, and its accuracy</source>
        <translation>Mostrar lo que el modelo puede y no puede hacer, y su exactitud</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show where the network looked for one lesion of the draft after another, then for all</source>
        <translation>Mostrar dónde miró la red para cada lesión del borrador, una tras otra, y luego para todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Show where the network looked to find this mask</source>
        <translation>Mostrar dónde miró la red para encontrar esta máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show window (W), level (L) and zoom in a corner of the canvas</source>
        <translation>Mostrar ventana (W), nivel (L) y zoom en una esquina del área de imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show your progress and results in this study</source>
        <translation>Mostrar su progreso y sus resultados en este estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Shown after you sign off the scan.</source>
        <translation>Se muestra después de validar la imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Shrink</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off</source>
        <translation>Validar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Sign off a scan first.</source>
        <translation>Valide primero una imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that none of these scans shows a lesion. You are asked to confirm</source>
        <translation>Validar que ninguna de estas imágenes muestra una lesión. Se pide confirmación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that there is no lesion and go to the next scan</source>
        <translation>Validar que no hay lesión e ir a la imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off the correction of each scan, or its unchanged draft. You are asked to confirm</source>
        <translation>Validar la corrección de cada imagen, o su borrador sin cambios. Se pide confirmación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) as no lesion?</source>
        <translation>¿Validar las imágenes seleccionadas ({count}) como sin lesión?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) without viewing each one? The correction of each, or its unchanged draft, becomes its final.</source>
        <translation>¿Validar las imágenes seleccionadas ({count}) sin ver cada una? La corrección de cada imagen, o su borrador sin cambios, pasa a ser su versión final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off this mask and go to the next scan</source>
        <translation>Validar esta máscara e ir a la imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off {count}</source>
        <translation>Validar ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off…</source>
        <translation>Validar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Signed off</source>
        <translation>Validada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Signed off (dot below the line): {count}</source>
        <translation>Validados (punto bajo la línea): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Signed off as</source>
        <translation>Validada como</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Signed off by both</source>
        <translation>Validadas por ambos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans</source>
        <translation>Imágenes validadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans with drawing, in order</source>
        <translation>Imágenes validadas con dibujo, por orden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Skip tour</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth display</source>
        <translation>Visualización suavizada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the margin under the brush</source>
        <translation>Suavizar el margen bajo el pincel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth the scan while its pixels are small on the screen.</source>
        <translation>Suavizar la imagen mientras sus píxeles se ven pequeños en la pantalla.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the whole margin</source>
        <translation>Suavizar todo el margen</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/smoothing.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smoothing brush</source>
        <translation>Pincel de suavizado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smooths the margin under the brush</source>
        <translation>Suaviza el margen bajo el pincel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Something does not work on this computer. Copy the report and send it to your support.</source>
        <translation>Algo no funciona en este equipo. Copie el informe y envíelo a su servicio técnico.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Something is missing in it.</source>
        <translation>Falta algo en ella.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sort and filter the worklist by the current state of the scans</source>
        <translation>Ordenar y filtrar la lista de trabajo según el estado actual de las imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space (hold) and drag</source>
        <translation>Espacio (mantener) y arrastrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space with the keyboard pointer</source>
        <translation>Espacio con el puntero de teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Stale file handle</source>
        <translation>acceso al archivo caducado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Start from a possible lesion</source>
        <translation>Empezar con una lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Start from ground truth</source>
        <translation>Partir de la referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Start from readers' masks</source>
        <translation>Partir de las máscaras de los lectores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Starting mask for drawing tools</source>
        <translation>Máscara de partida de las herramientas de dibujo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Step for growing, shrinking or smoothing the margin</source>
        <translation>Paso para expandir, contraer o suavizar el margen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Step {at} of {count}</source>
        <translation>Paso {at} de {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stop and keep best</source>
        <translation>Detener y conservar el mejor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/clip_controller.py"/>
        <source>Stopped at frame {number}.</source>
        <translation>Detenido en el fotograma {number}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Stopped at frame {number}: {why}.</source>
        <translation>Detenido en el fotograma {number}: {why}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Stopped. Click Refresh to read the annotations again.</source>
        <translation>Detenido. Haga clic en Actualizar para leer de nuevo las anotaciones.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Stopped. Drafts made so far: {count}.</source>
        <translation>Detenido. Borradores hechos hasta ahora: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stopping after this epoch…</source>
        <translation>Deteniendo tras esta época…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store</source>
        <translation>Almacenar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store DICOM files of an export in an archive (PACS)</source>
        <translation>Almacenar en un PACS los archivos DICOM de una exportación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store in archive</source>
        <translation>Almacenar en PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store in archive…</source>
        <translation>Almacenar en PACS…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Storing…</source>
        <translation>Almacenando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found</source>
        <translation>Exámenes encontrados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found: {count}.</source>
        <translation>Exámenes encontrados: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study date</source>
        <translation>Fecha del examen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Summary of {study}, reader {reader}</source>
        <translation>Resumen de {study}, lector {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Summary…</source>
        <translation>Resumen…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap black and white</source>
        <translation>Intercambiar negro y blanco</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap brush and eraser</source>
        <translation>Alternar pincel y goma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Synthetic scans with known lesions, for trying out busviewer</source>
        <translation>Imágenes sintéticas con lesiones conocidas, para probar busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF compression {compression} is not supported; save it uncompressed, or with LZW or Deflate</source>
        <translation>no se admite la compresión TIFF {compression}; guárdelo sin compresión, o con LZW o Deflate</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF values of {kind} are not supported; save it with 8 or 16 bits</source>
        <translation>no se admiten valores TIFF de {kind}; guárdelo con 8 o 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Take in masks made elsewhere, as drafts or as ground truth</source>
        <translation>Importar máscaras hechas en otro lugar, como borradores o como referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Take the terms marked computed or suggested as yours</source>
        <translation>Adoptar como propios los términos marcados como calculados o propuestos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Take the tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs of the model and of the click tool).</source>
        <translation>Tarda {about} (imágenes de entrenamiento: {scans}; épocas del modelo y de la herramienta de clic: {epochs}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs).</source>
        <translation>Tarda {about} (imágenes de entrenamiento: {scans}; épocas: {epochs}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Test the program on this computer, and show a report to copy</source>
        <translation>Probar el programa en este equipo y mostrar un informe para copiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>The busviewer icon</source>
        <translation>El icono de busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>The candidate was discarded. The current model is unchanged.</source>
        <translation>El candidato se descartó. El modelo actual no cambia.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is no longer in the study.</source>
        <translation>La imagen elegida ya no está en el estudio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is the one you are reading.</source>
        <translation>La imagen elegida es la que usted está leyendo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The click is outside the scan. Nothing changed</source>
        <translation>El clic está fuera de la imagen. No cambió nada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>The click tool uses a network that was fine-tuned with this model.</source>
        <translation>La herramienta de clic usa una red ajustada junto con este modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The click tool uses its bundled network, because that of {model} cannot be used: {reason}</source>
        <translation>La herramienta de clic usa su red incluida, porque la de {model} no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The colours of the window. Scans are shown the same in both.</source>
        <translation>Los colores de la ventana. Las imágenes se ven igual en ambos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus on {count} of these scans was drawn by hand. If you replace it, it stays in the file but is no longer used.</source>
        <translation>El consenso en {count} de estas imágenes se dibujó a mano. Si lo reemplaza, permanece en el archivo, pero deja de usarse.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus was not started because your own work could not be saved.</source>
        <translation>El consenso no se inició porque no se pudo guardar su propio trabajo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>The devices could not be found: {reason}</source>
        <translation>No se pudieron encontrar los dispositivos: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>The disk does not respond.</source>
        <translation>El disco no responde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>The draft is empty at this threshold</source>
        <translation>El borrador está vacío con este umbral</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>The draft is firm, so it does not need to be accepted</source>
        <translation>El borrador es firme, así que no hace falta aceptarlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>The draft is hidden until you sign this scan off</source>
        <translation>El borrador se oculta hasta que valide esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The draft is ready. It stays hidden until you sign this scan off.</source>
        <translation>El borrador está listo. Permanece oculto hasta que valide esta imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The draft was imported from {source}. There is no assessment by a model.</source>
        <translation>El borrador se importó de {source}. No hay evaluación de un modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>The drafts stay hidden until you sign off.</source>
        <translation>Los borradores permanecen ocultos hasta que valide.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The file was replaced since you read it: your masks are of the earlier picture.</source>
        <translation>El archivo fue reemplazado después de que usted lo leyera: sus máscaras son de la imagen anterior.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>The finals could not be counted: {reason}</source>
        <translation>No se pudieron contar las versiones finales: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>The gain may be chance. {figures}; the whole interval must lie above 0. Sign off more scans with a lesion.</source>
        <translation>La mejora puede ser casual. {figures}; todo el intervalo debe estar por encima de 0. Valide más imágenes con lesión.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The ground truth cannot be used: {reason}</source>
        <translation>No se puede usar la referencia: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>The ground truth is hidden until you sign this scan off</source>
        <translation>La referencia se oculta hasta que valide esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>The ground truth is hidden until you sign this scan off.</source>
        <translation>La referencia se oculta hasta que valide esta imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap could not be checked: {reason}</source>
        <translation>No se pudo comprobar el mapa de calor: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap is hidden until you sign this scan off.</source>
        <translation>El mapa de calor se oculta hasta que valide esta imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The held-out finals cannot tell. Training again without each half of the others, so that they judge too.</source>
        <translation>Las versiones finales reservadas no permiten decidir. Se entrena de nuevo sin cada mitad de las demás, para que también juzguen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/language_controller.py"/>
        <source>The language cannot change yet: {what}. It changes to {language} when that ends, or at the next start.</source>
        <translation>El idioma aún no puede cambiar: {what}. Cambiará a {language} cuando eso termine, o en el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The language of the window.</source>
        <translation>El idioma de la ventana.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The map of a network with shuffled weights is flat.</source>
        <translation>El mapa de una red con pesos mezclados al azar es plano.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The mask is empty</source>
        <translation>La máscara está vacía</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>The mask is empty. Draw the lesion, or sign off as no lesion</source>
        <translation>La máscara está vacía. Dibuje la lesión o valide como sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The model averages {count} networks: the first one is trained, the others stay as they are.</source>
        <translation>El modelo promedia {count} redes: se entrena la primera; las demás quedan como están.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model card could not be read: {path} ({reason}).</source>
        <translation>No se pudo leer la ficha del modelo: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use and its sensitivity; change them in the Model menu</source>
        <translation>El modelo en uso y su sensibilidad; cámbielos en el menú Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use; change it in the Model menu</source>
        <translation>El modelo en uso; cámbielo en el menú Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The model that proposes the drafts.</source>
        <translation>El modelo que propone los borradores.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>The model was imported. It is not in use yet.</source>
        <translation>El modelo se importó. Aún no está en uso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The model {model} gives no assessment of the lesion.</source>
        <translation>El modelo {model} no evalúa la lesión.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model's card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/click_controller.py"/>
        <source>The network of the click tool cannot be used, so a click only moves the margin near it: {reason}</source>
        <translation>No se puede usar la red de la herramienta de clic, por lo que un clic solo mueve el margen cercano: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The network of the click tool is not available, so a box cannot be used. Click the lesion instead</source>
        <translation>La red de la herramienta de clic no está disponible, por lo que no se puede usar un recuadro. Haga clic en la lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The network to start from cannot be used: {reason}.</source>
        <translation>No se puede usar la red de partida: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The new draft is ready; your correction is kept. To use the draft instead, choose “Restore draft”.</source>
        <translation>El borrador nuevo está listo; su corrección se conserva. Para usar el borrador en su lugar, elija “Restaurar borrador”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies are there: {count}. They are in the worklist.</source>
        <translation>Los exámenes siguientes ya están aquí: {count}. Están en la lista de trabajo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies could not be retrieved: {reason}</source>
        <translation>No se pudieron recuperar los exámenes siguientes: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>The number beside the lesion on the scan</source>
        <translation>El número junto a la lesión en la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>The other view has no such lesion yet. Segment or draw it there.</source>
        <translation>La otra vista aún no tiene esa lesión. Segméntela o dibújela allí.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>The other window was closed. You can work on this study now</source>
        <translation>La otra ventana se cerró. Ya puede trabajar en este estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>The outline shows the current mask of each version: final, correction or draft.</source>
        <translation>El contorno muestra la máscara actual de cada versión: versión final, corrección o borrador.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password is asked each time: {reason}.</source>
        <translation>La contraseña se pide cada vez: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password was not kept: {reason}.</source>
        <translation>La contraseña no se guardó: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run did not ask for it.</source>
        <translation>La ejecución no lo pidió.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run was stopped before its first epoch was finished.</source>
        <translation>La ejecución se detuvo antes de terminar su primera época.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The sample study could not be created: {reason}. Free space there, or ask for the right to write there. You can open a folder of scans without it.</source>
        <translation>No se ha podido crear el estudio de ejemplo: {reason}. Libere espacio allí o pida permiso para escribir allí. Puede abrir una carpeta de imágenes sin él.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The sample study is open for the tour. Your work in {study} is saved; File &gt; Recent studies has it.</source>
        <translation>El estudio de ejemplo está abierto para la visita guiada. Su trabajo en {study} está guardado; lo encuentra en Archivo &gt; Estudios recientes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The scan has changed since {reader} signed it off</source>
        <translation>La imagen ha cambiado desde que {reader} la validó</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates failed: {reason}</source>
        <translation>La búsqueda de casi duplicadas falló: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates is still running.</source>
        <translation>La búsqueda de casi duplicadas sigue en curso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans already have this class.</source>
        <translation>Las imágenes seleccionadas ya tienen esta clase.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already flagged.</source>
        <translation>Las imágenes seleccionadas ya están destacadas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already hidden.</source>
        <translation>Las imágenes seleccionadas ya están ocultas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/settings_writer.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation>No se pudo guardar la configuración: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The source of this consensus is not recorded.</source>
        <translation>No consta el origen de este consenso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test could not be started.</source>
        <translation>No se pudo iniciar la prueba.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test segments a synthetic scan on each device. It takes up to a minute.</source>
        <translation>La prueba segmenta una imagen sintética en cada dispositivo. Tarda hasta un minuto.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The tour ended, because another study was opened. Help &gt; Tour starts it again.</source>
        <translation>La visita guiada terminó porque se abrió otro estudio. Ayuda &gt; Visita guiada la inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>The training process exited without an error message.</source>
        <translation>El proceso de entrenamiento terminó sin mensaje de error.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The uncertainty of {scan} could not be computed: {reason}</source>
        <translation>No se pudo calcular la incertidumbre de {scan}: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>The whole model</source>
        <translation>Todo el modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The {listed} largest of {count} lesions</source>
        <translation>Las {listed} mayores de {count} lesiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>There are more: narrow the search to see them.</source>
        <translation>Hay más: acote la búsqueda para verlos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>There are no scans in this study.</source>
        <translation>No hay imágenes en este estudio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>There are only possible lesions. To export them, select “Include possible lesions”.</source>
        <translation>Solo hay lesiones posibles. Para exportarlas, seleccione “Incluir lesiones posibles”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>There is no archive yet. Press “Archives…” to enter one.</source>
        <translation>Aún no hay ningún PACS. Pulse “Servidores PACS…” para añadir uno.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Accept the possible lesion first, or draw the lesion</source>
        <translation>No hay máscara que modificar. Acepte primero la lesión posible o dibuje la lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Segment the scan, or draw the lesion</source>
        <translation>No hay máscara que modificar. Segmente la imagen o dibuje la lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to clear. A possible lesion is not a mask until you accept it</source>
        <translation>No hay máscara que vaciar. Una lesión posible no es una máscara hasta que usted la acepte</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>There is no network to start from.</source>
        <translation>No hay ninguna red de partida.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>There is no possible lesion to accept. Segment the scan first</source>
        <translation>No hay ninguna lesión posible que aceptar. Segmente primero la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/edit_controller.py"/>
        <source>There is no previous scan.</source>
        <translation>No hay imagen anterior.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan in which the model found nothing.</source>
        <translation>No hay ninguna imagen en la que el modelo no encontrara nada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan that you opened and left unread.</source>
        <translation>No hay ninguna imagen que usted haya abierto y dejado sin leer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>These cannot be imported ({count}):</source>
        <translation>No se pueden importar ({count}):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>These look like masks: {mask} for {scan}, and {count} more. Use them as ground truth?</source>
        <translation>Esto parecen máscaras: {mask} para {scan}, y {count} más. ¿Usarlas como referencia?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>These scans are read blind. Sign them off first.</source>
        <translation>Estas imágenes se leen a ciegas. Valídelas primero.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>These scans have two saved versions of your work: one in the study folder and one in your user folder, for example because the study could not be written to for a while. Select the version to use. The other is kept as a separate file.</source>
        <translation>Estas imágenes tienen dos versiones guardadas de su trabajo: una en la carpeta del estudio y otra en su carpeta de usuario, por ejemplo porque durante un tiempo no se pudo escribir en el estudio. Seleccione la versión que desea usar. La otra se conserva como archivo aparte.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>They appear in the worklist while you read</source>
        <translation>Aparecen en la lista de trabajo mientras usted lee</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>This address is not encrypted: others on the network can read the password.</source>
        <translation>Esta dirección no está cifrada: otras personas de la red pueden leer la contraseña.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>This click changes nothing</source>
        <translation>Este clic no cambia nada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see a heatmap by {model}.</source>
        <translation>Este borrador lo hizo {draft}. Segmente de nuevo para ver un mapa de calor de {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see the assessment by {model}.</source>
        <translation>Este borrador lo hizo {draft}. Segmente de nuevo para ver la evaluación de {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This frame has no mask to carry. Draw or segment it first.</source>
        <translation>Este fotograma no tiene máscara que propagar. Dibújela o segméntelo primero.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/output_controller.py"/>
        <source>This is the consensus of several readers. Go back to your own work to import masks.</source>
        <translation>Este es el consenso de varios lectores. Vuelva a su propio trabajo para importar máscaras.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the first frame of the clip.</source>
        <translation>Este es el primer fotograma del clip.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the first scan in the list.</source>
        <translation>Esta es la primera imagen de la lista.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the last frame of the clip.</source>
        <translation>Este es el último fotograma del clip.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the last scan in the list.</source>
        <translation>Esta es la última imagen de la lista.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>This looks like a mask: {mask} for {scan}. Use it as ground truth?</source>
        <translation>Esto parece una máscara: {mask} para {scan}. ¿Usarla como referencia?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model came with busviewer and cannot be deleted</source>
        <translation>Este modelo viene con busviewer y no se puede eliminar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>This model has no card, so its accuracy is unknown ({path} is missing).</source>
        <translation>Este modelo no tiene ficha, por lo que se desconoce su exactitud (falta {path}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model is in use. Use another one first</source>
        <translation>Este modelo está en uso. Use otro primero</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>This model was refused: it did worse in the comparison above. Use it anyway?</source>
        <translation>Este modelo fue rechazado: dio peores resultados en la comparación de arriba. ¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>This run did not compare the models.</source>
        <translation>Esta ejecución no comparó los modelos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>This scan</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>This scan already has a mask. Restore the draft first, or add the possible lesion to the mask</source>
        <translation>Esta imagen ya tiene una máscara. Restaure primero el borrador o añada la lesión posible a la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>This scan cannot be read</source>
        <translation>No se puede leer esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>This scan cannot be shown: {reason}</source>
        <translation>No se puede mostrar esta imagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>This scan has a firm draft. Sign off as no lesion?</source>
        <translation>Esta imagen tiene un borrador firme. ¿Validar como sin lesión?</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan has no draft to restore. Segment it first</source>
        <translation>Esta imagen no tiene borrador que restaurar. Segméntela primero</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>This scan has no ground truth to compare with.</source>
        <translation>Esta imagen no tiene referencia con la que comparar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>This scan has no ground truth to start from</source>
        <translation>Esta imagen no tiene referencia de la que partir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>This scan has no near-duplicates in this study.</source>
        <translation>Esta imagen no tiene casi duplicadas en este estudio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>This scan has your correction. Keep it beside the new draft, or replace it?</source>
        <translation>Esta imagen tiene una corrección suya. ¿Conservarla junto al borrador nuevo o reemplazarla?</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan was reopened. Undo restores the sign-off</source>
        <translation>Esta imagen se reabrió. Deshacer restaura la validación</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>This summary counts this reader's annotations of the scans in the study. The final of each signed-off scan is compared, pixel by pixel, with the draft at sign-off. Accepted unchanged: final and draft are equal. Redrawn: their Dice is below {limit}, or the draft found nothing. Corrected: anything in between. No lesion: the final is empty, whatever the draft. Draft replaced later: another model segmented the scan after sign-off, so the outcome is unknown. The share of drafts accepted unchanged also counts drafts with a lesion that were rejected as no lesion; these have no Dice. The individual editing steps are not recorded. Drawing time runs from pressing to releasing the pen and includes pauses under 10 s. Reading time is the time a scan was on show, before sign-off, with a key or the pointer used in the last {idle} s; drawing time is part of it. The class of a lesion is the reader's, or else the folder's. Islands smaller than a disc of {smallest} mm, or without a spacing than {share} % of the scan, are no lesions. The long axis is the greatest distance between two points of a lesion, in mm if at least half of the lesions have a spacing. Click a dot to go to its scan.</source>
        <translation>Este resumen cuenta las anotaciones de este lector en las imágenes del estudio. La versión final de cada imagen validada se compara, píxel a píxel, con el borrador en el momento de la validación. Aceptado sin cambios: la versión final y el borrador son iguales. Redibujado: su Dice es inferior a {limit}, o el borrador no encontró nada. Corregido: todo lo intermedio. Sin lesión: la versión final está vacía, sea cual sea el borrador. Borrador reemplazado después: otro modelo segmentó la imagen tras la validación, así que el resultado se desconoce. La proporción de borradores aceptados sin cambios cuenta también los borradores con lesión que se rechazaron como sin lesión; estos no tienen Dice. Los pasos de edición no se registran uno a uno. El tiempo de dibujo va desde que se apoya el lápiz hasta que se levanta e incluye pausas de menos de 10 s. El tiempo de lectura es el tiempo que una imagen estuvo en pantalla, antes de la validación, con una tecla o el puntero usados en los últimos {idle} s; el tiempo de dibujo forma parte de él. La clase de una lesión es la del lector o, en su defecto, la de la carpeta. Las islas menores que un disco de {smallest} mm o, sin espaciado, que el {share} % de la imagen no son lesiones. El eje mayor es la mayor distancia entre dos puntos de una lesión, en mm si al menos la mitad de las lesiones tienen espaciado. Haga clic en un punto para ir a su imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Threshold inside</source>
        <translation>Umbral dentro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing</source>
        <translation>Tiempo de dibujo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing on a scan, s</source>
        <translation>Tiempo de dibujo en una imagen, s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing, s</source>
        <translation>Tiempo de dibujo, s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Tissue</source>
        <translation>Tejido</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Tissue composition</source>
        <translation>Composición del tejido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>To change a shortcut, double-click its command or press Enter.</source>
        <translation>Para cambiar un atajo, haga doble clic en su comando o pulse Intro.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>To check: {what}</source>
        <translation>Por revisar: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>To date</source>
        <translation>Hasta fecha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>To try again, press “Store”: a file that is stored twice stays one.</source>
        <translation>Para intentarlo de nuevo, pulse “Almacenar”: un archivo almacenado dos veces sigue siendo uno.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Told by the content</source>
        <translation>Según el contenido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance, in grey values</source>
        <translation>Tolerancia, en valores de gris</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>Too few finals with a lesion; at least {least} are needed.</source>
        <translation>Muy pocas versiones finales con lesión; hacen falta al menos {least}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tool options</source>
        <translation>Opciones de herramienta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Tools start from</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Tour ended. Help &gt; Tour starts it again.</source>
        <translation>Visita guiada terminada. Ayuda &gt; Visita guiada la inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Train a candidate model on the signed-off masks of this study</source>
        <translation>Entrenar un modelo candidato con las máscaras validadas de este estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train its network on the same finals</source>
        <translation>Entrenar su red con las mismas versiones finales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Training failed: {reason}</source>
        <translation>El entrenamiento falló: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Training failed: {reason} No new model; the current one is unchanged.</source>
        <translation>El entrenamiento falló: {reason} No hay modelo nuevo; el actual no cambia.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>Training was stopped (signal {number}), probably out of memory.</source>
        <translation>El entrenamiento se detuvo (señal {number}), probablemente por falta de memoria.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers (at least {least} scans). A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Entrena un modelo candidato a partir de {model} con el consenso de varios lectores (al menos {least} imágenes). Una quinta parte de los pacientes se reserva para probarlo. El modelo en uso no cambia; usted decide al final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Entrena un modelo candidato a partir de {model} con el consenso de varios lectores en {study}. Una quinta parte de los pacientes se reserva para probarlo. El modelo en uso no cambia; usted decide al final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the signed-off scans of {reader} in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Entrena un modelo candidato a partir de {model} con las imágenes validadas por {reader} en {study}. Una quinta parte de los pacientes se reserva para probarlo. El modelo en uso no cambia; usted decide al final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on your {count} signed-off scans. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Entrena un modelo candidato a partir de {model} con las imágenes que usted validó ({count}). Una quinta parte de los pacientes se reserva para probarlo. El modelo en uso no cambia; usted decide al final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Transducer</source>
        <translation>Transductor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Turn overlays on and off twice a second</source>
        <translation>Mostrar y ocultar las superposiciones dos veces por segundo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Turned upright, as the EXIF data of their scans says: {count}.</source>
        <translation>Giradas según los datos EXIF de sus imágenes: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Two axes</source>
        <translation>Dos ejes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Two views</source>
        <translation>Dos vistas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Ultrasound only</source>
        <translation>Solo ecografía</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ultrasound regions</source>
        <translation>Regiones ecográficas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies across ultrasound regions of different scale.</source>
        <translation>Sin calibrar: la lesión abarca regiones ecográficas de distinta escala.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies outside the ultrasound regions with a scale.</source>
        <translation>Sin calibrar: la lesión está fuera de las regiones ecográficas con escala.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the spacing of this scan is unknown.</source>
        <translation>Sin calibrar: se desconoce el espaciado de esta imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step} ({scan})</source>
        <translation>Deshacer: {step} ({scan})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread, seen</source>
        <translation>Sin leer, vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use anyway…</source>
        <translation>Usar de todos modos…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Use it anyway</source>
        <translation>Usarlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use it without proof</source>
        <translation>Usarlo sin prueba</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Use selected versions</source>
        <translation>Usar las versiones seleccionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use the mask of {reader} as the consensus on the selected scans</source>
        <translation>Usar la máscara de {reader} como consenso en las imágenes seleccionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Use the model's possible lesion as your correction</source>
        <translation>Usar la lesión posible del modelo como su corrección</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use the refused model</source>
        <translation>Usar el modelo rechazado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what both readers marked as the consensus on the selected scans</source>
        <translation>Usar como consenso, en las imágenes seleccionadas, lo que marcaron ambos lectores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what more than half of all readers marked as the consensus on the selected scans</source>
        <translation>Usar como consenso, en las imágenes seleccionadas, lo que marcó más de la mitad de todos los lectores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use {reader}'s</source>
        <translation>Usar la de {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Values on the scan</source>
        <translation>Valores sobre la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>W {width}  L {level}  {zoom} %</source>
        <translation>W {width}  L {level}  {zoom} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Welcome to busviewer</source>
        <translation>Bienvenido a busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>What becomes black</source>
        <translation>Qué se vuelve negro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>What is trained</source>
        <translation>Qué se entrena</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>When to show the model's assessment</source>
        <translation>Cuándo mostrar la evaluación del modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Where both agree</source>
        <translation>Donde ambos coinciden</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where scans are retrieved from and results stored in. Passwords are kept in the system's keyring only.</source>
        <translation>De dónde se obtienen las imágenes y dónde se guardan los resultados. Las contraseñas están solo en el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where the model runs. Auto takes the first graphics card, else the processor.</source>
        <translation>Dónde se ejecuta el modelo. Automático toma la primera tarjeta gráfica o, si no, el procesador.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for lesion {lesion} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Dónde miró {model} para la lesión {lesion} ({method}, {layer}). No es indicio de malignidad.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the class {name} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Dónde miró {model} para la clase {name} ({method}, {layer}). No es indicio de malignidad.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the region that you drew ({method}, {layer}). Not evidence of malignancy. Your mask is unchanged.</source>
        <translation>Dónde miró {model} para la región que usted dibujó ({method}, {layer}). No es indicio de malignidad. Su máscara no cambia.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for this mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Dónde miró {model} para esta máscara ({method}, {layer}). No es indicio de malignidad.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for your mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Dónde miró {model} para la máscara de usted ({method}, {layer}). No es indicio de malignidad.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Whether the model says how likely a lesion is benign or malignant, and when.</source>
        <translation>Si el modelo indica la probabilidad de que una lesión sea benigna o maligna, y cuándo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Who is reading?</source>
        <translation>¿Quién lee?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Whose outline is which</source>
        <translation>De quién es cada contorno</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Window/level</source>
        <translation>Ventana/nivel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>With the summary of the study</source>
        <translation>Con el resumen del estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Without a draft</source>
        <translation>Sin borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Without {networks}, which cannot be asked this.</source>
        <translation>Sin {networks}, que no permite esta consulta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Work is saved automatically after every stroke</source>
        <translation>El trabajo se guarda automáticamente tras cada trazo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_list.py"/>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Worse. {figures}.</source>
        <translation>Peor. {figures}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Write dates as 2026-01-31: year, month and day.</source>
        <translation>Escriba las fechas como 2026-01-31: año, mes y día.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Write report</source>
        <translation>Crear informe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Write window, level and zoom over the scan.</source>
        <translation>Escribir ventana, nivel y zoom sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You are reading this study too, so only scans that you signed off are listed.</source>
        <translation>Usted también lee este estudio, así que solo se muestran las imágenes que usted validó.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>You can change all of this later: Edit &gt; Settings. Everything runs on this computer. Research software, not a medical device.</source>
        <translation>Puede cambiarlo todo más tarde: Edición &gt; Ajustes. Todo se ejecuta en este equipo. Software de investigación, no es un producto sanitario.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>You can close this window.</source>
        <translation>Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>You drew a lesion on this scan. Sign off as no lesion?</source>
        <translation>Usted dibujó una lesión en esta imagen. ¿Validar como sin lesión?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>You finished the tour. F1 opens the help; Help &gt; Tour starts the tour again.</source>
        <translation>Terminó la visita guiada. F1 abre la ayuda; Ayuda &gt; Visita guiada la inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>You have drawn nothing on this scan. Choose another target.</source>
        <translation>No ha dibujado nada en esta imagen. Elija otro objetivo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not hidden any scan.</source>
        <translation>Usted no ha ocultado ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You have not signed off any scan in this study, so every scan that both readers signed off is listed. If you still plan to read this study blind, stop here.</source>
        <translation>Usted no ha validado ninguna imagen de este estudio, así que se muestran todas las que ambos lectores validaron. Si aún piensa leer este estudio a ciegas, deténgase aquí.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>You have not signed off any scan yet. Sign off scans first, or export the drafts.</source>
        <translation>Aún no ha validado ninguna imagen. Valide primero imágenes o exporte los borradores.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not signed off any scan yet. Use Sign off to make a mask final.</source>
        <translation>Aún no ha validado ninguna imagen. Use Validar para que una máscara sea la versión final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Your answer could not be kept: {reason}</source>
        <translation>No se pudo guardar su respuesta: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Your correction</source>
        <translation>Su corrección</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Your corrections and finals stay as they are. A mask must have the same size as its scan.</source>
        <translation>Sus correcciones y versiones finales quedan como están. Una máscara debe tener el mismo tamaño que su imagen.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your latest work could not be saved. It is only in memory.</source>
        <translation>Su trabajo más reciente no se pudo guardar. Solo está en memoria.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Your latest work is in memory but not saved yet. busviewer will try again. Do not close it.</source>
        <translation>Su trabajo más reciente está en memoria, pero aún no está guardado. busviewer lo intentará de nuevo. No cierre el programa.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Your latest work is not saved yet and is not counted.</source>
        <translation>Su trabajo más reciente aún no está guardado y no se cuenta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Your mask</source>
        <translation>Su máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>Your system is set to show no motion, so overlays do not blink. Hold H to see the bare scan, or choose “Two views”.</source>
        <translation>Su sistema está configurado para no mostrar movimiento, por lo que las superposiciones no parpadean. Mantenga H para ver la imagen sola, o elija “Dos vistas”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your work is not saved yet: {reason}</source>
        <translation>Su trabajo aún no está guardado: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom both together</source>
        <translation>Zoom conjunto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to lesion</source>
        <translation>Acercar a la lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to the mask, or to the ground truth where there is no mask</source>
        <translation>Acercar a la máscara, o a la referencia si no hay máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>a click at row {row}, column {column} is outside the scan ({height} x {width})</source>
        <translation>un clic en la fila {row}, columna {column} está fuera de la imagen ({height} × {width})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a clip is played</source>
        <translation>se reproduce un clip</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a corner is not a number</source>
        <translation>un vértice no es un número</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a dialog is open</source>
        <translation>hay un diálogo abierto</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>a mask beside it would not be found as its ground truth, or would change that of others</source>
        <translation>una máscara a su lado no se encontraría como su referencia, o cambiaría la de otras</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask is of another size than its box</source>
        <translation>una máscara tiene otro tamaño que su recuadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask reaches beyond the picture</source>
        <translation>una máscara sale de la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>a polygon must be a list of x and y</source>
        <translation>un polígono debe ser una lista de x e y</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a {kind} of {count} points is no area</source>
        <translation>{kind} de {count} puntos no es un área</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about a minute</source>
        <translation>cerca de un minuto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} hours</source>
        <translation>unas {count} horas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} minutes</source>
        <translation>unos {count} minutos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>accepted unchanged</source>
        <translation>aceptado sin cambios</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>agree on {percent} % of {count}</source>
        <translation>coinciden en el {percent} % de {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>already assigned to another command</source>
        <translation>ya asignado a otro comando</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>already signed off</source>
        <translation>ya validada</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address begins with https:// (DICOMweb) or dicom://, as dicom://ARCHIVE@host:4242</source>
        <translation>una dirección empieza por https:// (DICOMweb) o dicom://, como dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address has neither ? nor #</source>
        <translation>una dirección no tiene ni ? ni #</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address of DICOM names the AE title (at most 16 letters) and the port: dicom://ARCHIVE@host:4242</source>
        <translation>una dirección DICOM nombra el título AE (16 caracteres como máximo) y el puerto: dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an annotation of the image {name} cannot be read ({reason})</source>
        <translation>no se puede leer una anotación de la imagen {name} ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an image has no file_name</source>
        <translation>una imagen no tiene file_name</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>anechoic</source>
        <translation>anecoico</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>angular</source>
        <translation>angular</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>another one each time</source>
        <translation>otra cada vez</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>another page</source>
        <translation>otra página</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>another window</source>
        <translation>otra ventana</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>architectural distortion</source>
        <translation>distorsión arquitectural</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>axilla</source>
        <translation>axila</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>benign</source>
        <translation>benigna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>benign is more likely than malignant ({share}).</source>
        <translation>benigna es más probable que maligna ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>bf16 is too inexact for this model on {where} ({words})</source>
        <translation>bf16 es demasiado inexacto para este modelo en {where} ({words})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/scan_screen.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>burnt-in marks: {marks}</source>
        <translation>marcas incrustadas: {marks}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>busviewer Help</source>
        <translation>Ayuda de busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” at {scan}?</source>
        <translation>busviewer se cerró de forma inesperada: {time}. ¿Continuar con “{study}” en {scan}?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” where you stopped?</source>
        <translation>busviewer se cerró de forma inesperada: {time}. ¿Continuar con “{study}” donde lo dejó?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>busviewer finds it when you open this study again</source>
        <translation>busviewer la encuentra cuando abra de nuevo este estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>by region</source>
        <translation>por región</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>calipers</source>
        <translation>cálipers</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>cannot be used ({reason})</source>
        <translation>no se puede usar ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>cannot tell</source>
        <translation>no decidible</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>circumscribed</source>
        <translation>circunscrito</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>clear</source>
        <translation>sin borrador</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>combined pattern</source>
        <translation>patrón combinado</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>complex cystic and solid</source>
        <translation>complejo quístico y sólido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>consensus (by {reader})</source>
        <translation>consenso (por {reader})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file} twice</source>
        <translation>contiene {file} dos veces</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file}, but a model has no folders</source>
        <translation>contiene {file}, pero un modelo no tiene carpetas</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {unknown}, which is no file of a model</source>
        <translation>contiene {unknown}, que no es un archivo de un modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>damaged DICOM directory; its order is not used</source>
        <translation>directorio DICOM dañado; no se usa su orden</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unknown compression; export it uncompressed</source>
        <translation>imagen DICOM dañada o compresión desconocida; exporte sin compresión</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unsupported compression ({name}); export it uncompressed</source>
        <translation>imagen DICOM dañada o compresión no admitida ({name}); exporte sin compresión</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>damaged DICOM: HighBit is {high}, with {stored} of {allocated} bits; export it again</source>
        <translation>DICOM dañado: HighBit es {high}, con {stored} de {allocated} bits; exporte de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its header cannot be read</source>
        <translation>DICOM dañado: no se puede leer su encabezado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels cannot be decoded; export it again</source>
        <translation>DICOM dañado: no se pueden decodificar sus píxeles; exporte de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels do not match its header</source>
        <translation>DICOM dañado: sus píxeles no corresponden a su encabezado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its size is not a number</source>
        <translation>DICOM dañado: su tamaño no es un número</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its {name} is too long ({count} bytes, at most {longest})</source>
        <translation>DICOM dañado: {name} es demasiado largo ({count} bytes, como máximo {longest})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_fragments.py"/>
        <source>damaged DICOM: the frames of this clip cannot be told apart; export it again</source>
        <translation>DICOM dañado: no se pueden separar los fotogramas de este clip; exporte de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: {missing} is missing; export it again</source>
        <translation>DICOM dañado: falta {missing}; exporte de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged JPEG: it has more than {limit} passes</source>
        <translation>JPEG dañado: tiene más de {limit} pasadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it contains more data than its pixels need</source>
        <translation>PNG dañado: contiene más datos de los que necesitan sus píxeles</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it does not start with its header</source>
        <translation>PNG dañado: no empieza con su encabezado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it has more than {limit} parts</source>
        <translation>PNG dañado: tiene más de {limit} partes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: its header names an unknown method</source>
        <translation>PNG dañado: su encabezado nombra un método desconocido</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: a page has {count} fields</source>
        <translation>TIFF dañado: una página tiene {count} campos</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: field {code} has {count} values, at most {most} are read</source>
        <translation>TIFF dañado: el campo {code} tiene {count} valores, se leen como máximo {most}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: it has no page</source>
        <translation>TIFF dañado: no tiene ninguna página</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its description tells of {claimed} pictures, but it has {count} pages</source>
        <translation>TIFF dañado: su descripción habla de {claimed} imágenes, pero tiene {count} páginas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its pages go round in a circle</source>
        <translation>TIFF dañado: sus páginas forman un círculo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its pixels do not match its header</source>
        <translation>TIFF dañado: sus píxeles no corresponden a su encabezado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its tiles are too large</source>
        <translation>TIFF dañado: sus teselas son demasiado grandes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what} ({text})</source>
        <translation>dañado: {what} ({text})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what}: it cannot be decoded</source>
        <translation>dañado: no se puede decodificar {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>damaged, or no DICOM Segmentation</source>
        <translation>dañado, o no es una segmentación DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>damaged, or no NIfTI file</source>
        <translation>dañado, o no es un archivo NIfTI</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged, or no NRRD file</source>
        <translation>dañado, o no es un archivo NRRD</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: a segment lies in layer {layer}, and it has {count}</source>
        <translation>dañado: un segmento está en la capa {layer}, y hay {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an id is neither a number nor text</source>
        <translation>dañado: un identificador no es ni número ni texto</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an image or an annotation is not an object</source>
        <translation>dañado: una imagen o una anotación no es un objeto</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: it unpacks to more than its header says</source>
        <translation>dañado: contiene más de lo que dice su encabezado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>device {wish} is not available ({there}); use auto or cpu</source>
        <translation>el dispositivo {wish} no está disponible ({there}); use auto o cpu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>device: auto</source>
        <translation>dispositivo: automático</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>doppler</source>
        <translation>doppler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>draft replaced later</source>
        <translation>borrador reemplazado después</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>drawn by hand</source>
        <translation>dibujado a mano</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>drawn by {reader}</source>
        <translation>dibujado por {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>drawn on</source>
        <translation>con borrador</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>duct changes</source>
        <translation>cambios ductales</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>each pixel of this DICOM image has {samples} values; export it as grey or RGB</source>
        <translation>cada píxel de esta imagen DICOM tiene {samples} valores; expórtela en grises o en RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>each pixel of this grey TIFF has {count} values; save it as grey or RGB</source>
        <translation>cada píxel de este TIFF gris tiene {count} valores; guárdelo en grises o en RGB</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>edema</source>
        <translation>edema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity hard</source>
        <translation>elasticidad dura</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity intermediate</source>
        <translation>elasticidad intermedia</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity soft</source>
        <translation>elasticidad blanda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty if the archive asks for none</source>
        <translation>vacío si el PACS no pide ninguno</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>empty mask</source>
        <translation>máscara vacía</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty to trust what your system trusts</source>
        <translation>vacío para confiar en lo que confía su sistema</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>enhancement</source>
        <translation>refuerzo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>equally likely benign or malignant ({share}).</source>
        <translation>igual de probable benigna que maligna ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>false drafts on {count} of 100 normal scans</source>
        <translation>borradores falsos en {count} de cada 100 imágenes normales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>false drafts on {drafted} of {count} scans without a lesion</source>
        <translation>borradores falsos en {drafted} de {count} imágenes sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false negative</source>
        <translation>falso negativo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false positive</source>
        <translation>falso positivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>family name first</source>
        <translation>primero el apellido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>file removed</source>
        <translation>archivo eliminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>finds {count} of 100 lesions</source>
        <translation>encuentra {count} de cada 100 lesiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>fine-tuning is running</source>
        <translation>el ajuste fino está en curso</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>fine-tuning needs at least {least} signed-off scans; {whose} has {count}{more}</source>
        <translation>el ajuste fino necesita al menos {least} imágenes validadas; {whose} tiene {count}{more}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>firm drafts: {count}</source>
        <translation>borradores firmes: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>flagged</source>
        <translation>destacada</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <source>format {number} is newer than format {format} of this program; update busviewer</source>
        <translation>el formato {number} es más nuevo que el formato {format} de este programa; actualice busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} mm²</source>
        <translation>fotograma {number}, {area} mm²</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} px</source>
        <translation>fotograma {number}, {area} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>from the system's keyring</source>
        <translation>del llavero del sistema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>gamma {gamma}</source>
        <translation>gamma {gamma}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>grey up to</source>
        <translation>gris hasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>grey {value}</source>
        <translation>gris {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>ground truth and class</source>
        <translation>referencia y clase</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>guard set</source>
        <translation>conjunto de control</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>has a draft</source>
        <translation>tiene borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has several colours, all of which count as lesion</source>
        <translation>tiene varios colores, y todos cuentan como lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has {levels} levels, of which all but the darkest count as lesion</source>
        <translation>tiene {levels} niveles, de los que todos menos el más oscuro cuentan como lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>held-out finals</source>
        <translation>versiones finales reservadas</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous</source>
        <translation>heterogéneo</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous background echotexture</source>
        <translation>ecotextura de fondo heterogénea</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>hidden until you sign off</source>
        <translation>oculto hasta que valide</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fat</source>
        <translation>ecotextura de fondo homogénea - grasa</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fibroglandular</source>
        <translation>ecotextura de fondo homogénea - fibroglandular</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>https://host/dicom-web or dicom://AET@host:4242</source>
        <translation>https://host/dicom-web o dicom://AET@host:4242</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hyperechoic</source>
        <translation>hiperecoico</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hypoechoic</source>
        <translation>hipoecoico</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>image</source>
        <translation>archivo de imagen</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>in a mass</source>
        <translation>en una masa</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>in the holdout that judges the candidate</source>
        <translation>entre las reservadas que juzgan al candidato</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>indistinct</source>
        <translation>indistinto</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>internal vascularity</source>
        <translation>vascularización interna</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>intraductal</source>
        <translation>intraductales</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>irregular</source>
        <translation>irregular</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an all-black JPEG, as a mask of 0 and 1 also becomes; it counts as no lesion</source>
        <translation>es un JPEG todo negro, como también resulta de una máscara de 0 y 1; cuenta como sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline drawn on a picture; what it encloses counts as lesion</source>
        <translation>es un contorno dibujado sobre una imagen; lo que encierra cuenta como lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline; what it encloses counts as lesion</source>
        <translation>es un contorno; lo que encierra cuenta como lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is cut out of a picture; what is left of it counts as lesion</source>
        <translation>está recortada de una imagen; lo que queda de ella cuenta como lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>is missing</source>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>isoechoic</source>
        <translation>isoecoico</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>it belongs to another scan, {path}</source>
        <translation>pertenece a otra imagen, {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>it contains {counted}, its scan {wanted}</source>
        <translation>contiene {counted}, su imagen {wanted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>it does not fit its kind of file</source>
        <translation>no corresponde a su tipo de archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>it does not say what kind it is</source>
        <translation>no se indica de qué tipo es</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say whether to use them</source>
        <translation>no dice si se deben usar</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say which pictures are masks</source>
        <translation>no dice qué imágenes son máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has another size</source>
        <translation>tiene otro tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>it has neither a polygon nor run lengths</source>
        <translation>no tiene ni polígono ni longitudes de tramos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has your own mask</source>
        <translation>tiene su propia máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>it is a picture in colours, no mask</source>
        <translation>es una imagen en color, no una máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>it is no DICOM file, which this format refers to; choose another format</source>
        <translation>no es un archivo DICOM, al que remite este formato; elija otro formato</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: it has {count} slices</source>
        <translation>no es la máscara de una sola imagen: tiene {count} cortes</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: its size is {size}</source>
        <translation>no es la máscara de una sola imagen: su tamaño es {size}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it lists no studies</source>
        <translation>no nombra ningún estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header cannot be read</source>
        <translation>no se puede leer su encabezado DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header has no {missing}</source>
        <translation>su encabezado DICOM no tiene {missing}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header says {width} x {height} pixels, and its image has others</source>
        <translation>su encabezado DICOM dice {width} × {height} píxeles, y su imagen tiene otros</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>its UID is not valid</source>
        <translation>su UID no es válido</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its boxes reach beyond its {width} x {height} pixels; look for text again</source>
        <translation>sus recuadros salen de sus {width} × {height} píxeles; busque de nuevo el texto</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its burnt-in text was not looked for; export again</source>
        <translation>no se buscó texto incrustado en ella; exporte de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are cut short</source>
        <translation>sus longitudes de tramos comprimidas están truncadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are damaged</source>
        <translation>sus longitudes de tramos comprimidas están dañadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>its description tells of {claimed} pictures, but the file contains only one</source>
        <translation>su descripción habla de {claimed} imágenes, pero el archivo contiene solo una</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its file cannot be read ({reason})</source>
        <translation>no se puede leer su archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>its format is not {format}</source>
        <translation>su formato no es {format}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its frames are not all of one size and kind</source>
        <translation>sus fotogramas no son todos del mismo tamaño y tipo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its pixels lie in another file; save it as one file</source>
        <translation>sus píxeles están en otro archivo; guárdelo todo en un archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its run lengths are of another size</source>
        <translation>sus longitudes de tramos son de otro tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>its scan contains {counted}</source>
        <translation>su imagen contiene {counted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>its scan {key} cannot be read ({reason})</source>
        <translation>no se puede leer su imagen {key} ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>its size is not possible ({frames} frames of {columns} x {rows})</source>
        <translation>su tamaño no es posible ({frames} fotogramas de {columns} × {rows})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its size is not possible ({size})</source>
        <translation>su tamaño no es posible ({size})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its slice does not lie as a scan does, from right to left and from front to back</source>
        <translation>su corte no está colocado como una imagen, de derecha a izquierda y de delante atrás</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>its transparency and its colours show different areas; save it as PNG, 0 and 255</source>
        <translation>su transparencia y sus colores muestran áreas distintas; guárdela como PNG, 0 y 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its uncompressed copy would be larger than the 4 GB that DICOM allows</source>
        <translation>su copia sin compresión superaría los 4 GB que permite DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its values are no numbers</source>
        <translation>sus valores no son números</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>its values lie in unusual bits (HighBit {high}, BitsStored {stored}); export it uncompressed, in grey</source>
        <translation>los valores están en bits inusuales (HighBit {high}, BitsStored {stored}); exporte sin compresión, en grises</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>labelme JSON</source>
        <translation>JSON de labelme</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>left for training</source>
        <translation>disponible para entrenar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>lesion</source>
        <translation>lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>lesion {share}</source>
        <translation>lesión {share}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>lesions</source>
        <translation>lesiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>lesions signed off</source>
        <translation>lesiones validadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>light and dark both reach around this mask, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>lo claro y lo oscuro rodean esta máscara, por lo que no se distinguen lesión y fondo; guárdela como PNG, 0 y 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>local contrast</source>
        <translation>contraste local</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>lowest Dice with fp32 on {count} synthetic scans: {lowest}</source>
        <translation>menor Dice respecto a fp32 en {count} imágenes sintéticas: {lowest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>made</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>majority</source>
        <translation>mayoría</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>malignant</source>
        <translation>maligna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>malignant is more likely than benign ({share}).</source>
        <translation>maligna es más probable que benigna ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>max</source>
        <translation>máximo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mean {mean}   median {median}</source>
        <translation>media {mean}   mediana {median}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median Dice of draft and final</source>
        <translation>Dice mediano entre borrador y versión final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median drawing time per scan</source>
        <translation>tiempo mediano de dibujo por imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>median of {count} scans</source>
        <translation>mediana de {count} imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median reading time {time}</source>
        <translation>tiempo mediano de lectura {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {first} in the first third, {last} in the last third</source>
        <translation>mediana {first} en el primer tercio, {last} en el último tercio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {median}, quartiles {low} and {high}</source>
        <translation>mediana {median}, cuartiles {low} y {high}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>microlobulated</source>
        <translation>microlobulado</translation>
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
        <translation>mm, mm²; sin calibrar: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>modality {modality}</source>
        <translation>modalidad {modality}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>my class: {name}</source>
        <translation>mi clase: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>near-duplicate, group {number}</source>
        <translation>casi duplicada, grupo {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>near-duplicates are not searched for in studies of more than {limit} scans</source>
        <translation>no se buscan imágenes casi duplicadas en estudios de más de {limit} imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>near-duplicates {percent} %</source>
        <translation>casi duplicadas {percent} %</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report of {left} scans that are not signed off: sign them off first</source>
        <translation>no hay informe DICOM de {left} imágenes sin validar: valídelas primero</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report was written: no signed-off scan among these is a DICOM file</source>
        <translation>no se escribió ningún informe DICOM: ninguna de estas imágenes validadas es un archivo DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>no accuracy data for this model</source>
        <translation>no hay datos de exactitud de este modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>no drafts yet</source>
        <translation>aún no hay borradores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>no lesion</source>
        <translation>sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>no longer in the study</source>
        <translation>ya no está en el estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>no mask</source>
        <translation>sin máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>no network of {model} has all of {method}, {layer} and {target}</source>
        <translation>ninguna red de {model} tiene a la vez {method}, {layer} y {target}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>no posterior features</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>no reader has signed off this scan</source>
        <translation>ningún lector ha validado esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>none for this scan</source>
        <translation>no hay para esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>none of the {count} signed-off scans of {whose} is {missing}{more}; sign off more scans, from other patients if possible</source>
        <translation>ninguna de las {count} imágenes validadas de {whose} está {missing}{more}; valide más imágenes, si es posible de otros pacientes</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>not a model archive ({model_json} is missing)</source>
        <translation>no es un archivo de modelo (falta {model_json})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>not a valid shortcut</source>
        <translation>no es un atajo válido</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>not an image that busviewer can read (PNG, JPEG, BMP, TIFF or DICOM)</source>
        <translation>no es una imagen que busviewer pueda leer (PNG, JPEG, BMP, TIFF o DICOM)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/failure.py"/>
        <source>not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <location filename="../../busviewer/scan/model.py"/>
        <source>not enough memory to decode this image</source>
        <translation>no hay memoria suficiente para decodificar esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>not enough memory to open this scan</source>
        <translation>no hay memoria suficiente para abrir esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>not judged</source>
        <translation>sin juzgar</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>not parallel</source>
        <translation>no paralela</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>not parallel, long axis at {angle}° to the skin</source>
        <translation>no paralela, eje mayor a {angle}° de la piel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>not stored: {reason}</source>
        <translation>no almacenado: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>not the scan that was annotated</source>
        <translation>no es la imagen que se anotó</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>not written</source>
        <translation>no se escribe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing after</source>
        <translation>nada después</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing before</source>
        <translation>nada antes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>nothing found: {count}</source>
        <translation>sin hallazgos: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now clear</source>
        <translation>ahora sin borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now drawn on</source>
        <translation>ahora con borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now missed</source>
        <translation>ahora omitida</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>number of CUDA devices: {count}</source>
        <translation>número de dispositivos CUDA: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>of {count} drafts accepted unchanged</source>
        <translation>de {count} borradores aceptados sin cambios</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>on at most</source>
        <translation>en un máximo de</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>one of its shapes cannot be read ({reason})</source>
        <translation>no se puede leer una de sus formas ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>one of the {count} largest pages {size}; {others}</source>
        <translation>una de las {count} páginas más grandes {size}; {others}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>one picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>one scan</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>only a possible lesion</source>
        <translation>solo una lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>only a possible lesion: open the scan and accept it first</source>
        <translation>solo una lesión posible: abra la imagen y acéptela primero</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>only for dicom://</source>
        <translation>solo para dicom://</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented</source>
        <translation>solo se segmenta el tejido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented, not: {kinds}</source>
        <translation>solo se segmenta el tejido, no: {kinds}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>only {reader} sees a lesion</source>
        <translation>solo {reader} ve una lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>or drop a folder anywhere in this window</source>
        <translation>o suelte una carpeta en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>other finals (judged by models trained without them)</source>
        <translation>otras versiones finales (juzgadas por modelos entrenados sin ellas)</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>outside of a mass</source>
        <translation>fuera de una masa</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>oval</source>
        <translation>ovalada</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>page {number} of {count}, the largest {size}; {others}</source>
        <translation>página {number} de {count}, la más grande {size}; {others}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>parallel</source>
        <translation>paralela</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>parallel, long axis at {angle}° to the skin</source>
        <translation>paralela, eje mayor a {angle}° de la piel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>picked</source>
        <translation>elegido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>possible lesion</source>
        <translation>lesión posible</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>possible lesions: {count}</source>
        <translation>lesiones posibles: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>possible {value}</source>
        <translation>posible {value}</translation>
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
        <translation>px, entre regiones de distinta escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, outside the regions with a scale</source>
        <translation>px, fuera de las regiones con escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, uncalibrated</source>
        <translation>px, sin calibrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>reader: {name}</source>
        <translation>lector: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>readers are compared</source>
        <translation>se comparan lectores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>redrawn</source>
        <translation>redibujado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>reinstall {what}</source>
        <translation>vuelva a instalar {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>removed: the file is no longer in the folder; your work is kept</source>
        <translation>eliminada: el archivo ya no está en la carpeta; su trabajo se conserva</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>round</source>
        <translation>redonda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saved {time}</source>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>scale by region</source>
        <translation>escala por región</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>scans</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>shadowing</source>
        <translation>sombra</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>signed off</source>
        <translation>validada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: lesion</source>
        <translation>validada: lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: no lesion</source>
        <translation>validada: sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/export/study.py"/>
        <source>signed-off scans</source>
        <translation>imágenes validadas</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin retraction</source>
        <translation>retracción cutánea</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin thickening</source>
        <translation>engrosamiento cutáneo</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>spiculated</source>
        <translation>espiculado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>stopped before the first epoch was finished; nothing was saved</source>
        <translation>detenido antes de terminar la primera época; no se guardó nada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>stored</source>
        <translation>almacenado</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>stored with changes (warning {code})</source>
        <translation>almacenado con cambios (aviso {code})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>studies are retrieved</source>
        <translation>se están recuperando exámenes</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>subareolar</source>
        <translation>subareolar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>suggested</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>taken from {start}</source>
        <translation>tomado de {start}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the TIFF colour type {photometric} is not supported; save it as grey or RGB</source>
        <translation>no se admite el tipo de color TIFF {photometric}; guárdelo en grises o en RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive cannot send it</source>
        <translation>el PACS no lo puede enviar</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive could not process it</source>
        <translation>el PACS no lo pudo procesar</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>the archive did not say that it was stored</source>
        <translation>el PACS no confirmó que se almacenó</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this compression</source>
        <translation>el PACS no acepta esta compresión</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this kind of file</source>
        <translation>el PACS no acepta este tipo de archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive does not take this kind of file, or this kind of request</source>
        <translation>el PACS no acepta este tipo de archivo o de solicitud</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not understand it</source>
        <translation>el PACS no lo entiende</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive is full</source>
        <translation>el PACS está lleno</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive refused it</source>
        <translation>el PACS lo rechazó</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive sent nothing</source>
        <translation>el PACS no envió nada</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/explaining/methods.py"/>
        <source>the class does not depend on this layer; choose the coarsest one</source>
        <translation>la clase no depende de esta capa; elija la más gruesa</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>the click network returned invalid values (NaN or infinite)</source>
        <translation>la red de la herramienta de clic devolvió valores no válidos (NaN o infinitos)</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>the colours of this JPEG are not supported; export it as grey or RGB</source>
        <translation>no se admiten los colores de este JPEG; exporte en grises o en RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>the effect is hidden until you sign off</source>
        <translation>el efecto se oculta hasta que valide</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the encoding {encoding} is not supported; save it as raw or gzip</source>
        <translation>no se admite la codificación {encoding}; guárdelo como raw o gzip</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <location filename="../../busviewer/scan/read.py"/>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the file cannot be read ({reason})</source>
        <translation>no se puede leer el archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>the file contains no DICOM image, or is truncated</source>
        <translation>el archivo no contiene ninguna imagen DICOM, o está truncado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>the file has changed since it judged</source>
        <translation>el archivo cambió después de juzgarse</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>the file has changed since it was annotated</source>
        <translation>el archivo ha cambiado desde que se anotó</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is too large ({size} MB); the limit is {limit} MB</source>
        <translation>el archivo es demasiado grande ({size} MB); el límite es {limit} MB</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the file is too large for this disk</source>
        <translation>el archivo es demasiado grande para este disco</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the file is too large; the limit is {limit} MB</source>
        <translation>el archivo es demasiado grande; el límite es {limit} MB</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only one is there</source>
        <translation>el archivo dice contener {claimed} fotogramas, pero solo hay uno</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only {count} are there</source>
        <translation>el archivo dice contener {claimed} fotogramas, pero solo hay {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>the folder is write-protected</source>
        <translation>la carpeta está protegida contra escritura</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the ground truth cannot be read ({reason})</source>
        <translation>no se puede leer la referencia ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth covers {share} of the scan</source>
        <translation>la referencia cubre {share} de la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has holes, which count as no lesion</source>
        <translation>la referencia tiene huecos, que cuentan como sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {islands} separate areas</source>
        <translation>la referencia tiene {islands} áreas separadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {thin} thin or tiny areas, as letters and dashes are</source>
        <translation>la referencia tiene {thin} áreas finas o diminutas, como letras y guiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches all four borders of the scan</source>
        <translation>la referencia toca los cuatro bordes de la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches three borders of the scan</source>
        <translation>la referencia toca tres bordes de la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>the image file is truncated</source>
        <translation>el archivo de imagen está truncado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>the image mode {mode} is not supported; save it as an 8- or 16-bit PNG</source>
        <translation>no se admite el modo de imagen {mode}; guárdela como PNG de 8 o 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>the key must have at least {shortest_key} letters, or it could be guessed</source>
        <translation>la clave debe tener al menos {shortest_key} caracteres, o se podría adivinar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the lesion left the picture</source>
        <translation>la lesión salió de la imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>the majority</source>
        <translation>la mayoría</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask</source>
        <translation>la máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask of {scan}</source>
        <translation>la máscara de {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>the mask {name} is not used: {why}</source>
        <translation>la máscara {name} no se usa: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the model no longer sees the lesion</source>
        <translation>el modelo ya no ve la lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the model or the disk is at work</source>
        <translation>el modelo o el disco está trabajando</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>the model {name} returned invalid values (NaN or infinite) for {scan}</source>
        <translation>el modelo {name} devolvió valores no válidos (NaN o infinitos) para {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other page is not shown</source>
        <translation>la otra página no se muestra</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other {count} pages are not shown</source>
        <translation>las otras {count} páginas no se muestran</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the picture changed too much</source>
        <translation>la imagen cambió demasiado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the pictures of this TIFF cannot be told apart; save it with a page for each</source>
        <translation>no se pueden separar las imágenes de este TIFF; guárdelo con una página para cada una</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the pointer is pressed</source>
        <translation>el puntero está pulsado</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>the reader name is empty</source>
        <translation>el nombre del lector está vacío</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>the readers signed off different versions of the scan file</source>
        <translation>los lectores validaron versiones distintas del archivo de imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/drafts.py"/>
        <source>the scan has changed since its mask was read; import it again</source>
        <translation>la imagen ha cambiado desde que se leyó su máscara; impórtela de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the segmentation is empty: it does not even tell the size of its scan</source>
        <translation>la segmentación está vacía: ni siquiera indica el tamaño de su imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>the size of a scan is missing or not possible (width {width}, height {height})</source>
        <translation>falta el tamaño de una imagen o no es posible (ancho {width}, alto {height})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>the study folder is missing</source>
        <translation>falta la carpeta del estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>the system's keyring cannot be used ({reason})</source>
        <translation>no se puede usar el llavero del sistema ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the tour is on</source>
        <translation>la visita guiada está en curso</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>there are no frames in this file; it contains one picture</source>
        <translation>este archivo no tiene fotogramas; contiene una sola imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>there is a model called {name} already; choose another name with --name</source>
        <translation>ya hay un modelo llamado {name}; elija otro nombre con --name</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>there is no frame {number} in this file; it contains {held}</source>
        <translation>no hay fotograma {number} en este archivo; contiene {held}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>there is no picture {number} in this file; it contains {there}</source>
        <translation>no hay imagen {number} en este archivo; contiene {there}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>this DICOM directory is too large (at most {limit} MB)</source>
        <translation>este directorio DICOM es demasiado grande (como máximo {limit} MB)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has bf16</source>
        <translation>esta GPU tiene bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has no bf16</source>
        <translation>esta GPU no tiene bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pages; save it in parts</source>
        <translation>este TIFF tiene más de {limit} páginas; guárdelo en partes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pictures; save it in parts</source>
        <translation>este TIFF tiene más de {limit} imágenes; guárdelo en partes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume of an unsupported kind; save it as single images</source>
        <translation>este TIFF es un volumen de un tipo no admitido; guárdelo como imágenes sueltas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume; save it as single images</source>
        <translation>este TIFF es un volumen; guárdelo como imágenes sueltas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this clip has {count} frames; at most {limit} are read</source>
        <translation>este clip tiene {count} fotogramas; se leen como máximo {limit}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>this clip is a video ({name}), which is not supported; export it as JPEG or uncompressed</source>
        <translation>este clip es un vídeo ({name}), lo que no se admite; exporte en JPEG o sin compresión</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this file contains {count} pictures; open its folder, where each is a scan of its own ({name}#1 to {name}#{count})</source>
        <translation>este archivo contiene {count} imágenes; abra su carpeta, donde cada una es una imagen propia ({name}#1 a {name}#{count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this has the greys of a picture, not the few of a mask; save the mask as PNG, 0 and 255</source>
        <translation>tiene los grises de una imagen, no los pocos de una máscara; guarde la máscara como PNG, 0 y 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a DICOMDIR, a list of files and no image; open the folder that it is in</source>
        <translation>es un DICOMDIR, una lista de archivos y no una imagen; abra la carpeta que lo contiene</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this is a MetaMorph stack of {count} pictures; save it as a TIFF with a page for each</source>
        <translation>es una pila MetaMorph de {count} imágenes; guárdela como TIFF con una página para cada una</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a clip of {there} frames; open its folder, where each is a scan of its own ({name}#1 to {name}#{there})</source>
        <translation>es un clip de {there} fotogramas; abra su carpeta, donde cada uno es una imagen propia ({name}#1 a {name}#{there})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this is a picture with colours in it, but with no clear area or closed line of one colour; save the mask alone as PNG, 0 and 255</source>
        <translation>es una imagen con colores, pero sin área clara ni línea cerrada de un solo color; guarde la máscara sola como PNG, 0 y 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is an ultrasound volume (3D), not frames as they were seen; export its frames</source>
        <translation>es un volumen de ecografía (3D), no fotogramas tal como se vieron; exporte sus fotogramas</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>this is no COCO file: it has no lists of images and annotations</source>
        <translation>no es un archivo COCO: no tiene listas de imágenes y anotaciones</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>this is no DICOM Segmentation</source>
        <translation>no es una segmentación DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>this is no labelme file: it has no list of shapes</source>
        <translation>no es un archivo labelme: no tiene lista de formas</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this is not a DICOM file, or it is damaged</source>
        <translation>no es un archivo DICOM, o está dañado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>this is not an address</source>
        <translation>esto no es una dirección</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is not an ultrasound image ({kind})</source>
        <translation>no es una imagen de ecografía ({kind})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this kind</source>
        <translation>este tipo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has the value {value} everywhere, so lesion and background cannot be told apart; an empty mask has 0 everywhere</source>
        <translation>esta máscara tiene en todas partes el valor {value}, por lo que no se distinguen lesión y fondo; una máscara vacía tiene 0 en todas partes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has thin lines that do not close; save it as filled areas, PNG, 0 and 255</source>
        <translation>esta máscara tiene líneas finas que no se cierran; guárdela como áreas rellenas, PNG, 0 y 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has {levels} levels, and the border of the picture is not of the darkest, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>esta máscara tiene {levels} niveles, y el borde de la imagen no es del más oscuro, por lo que no se distinguen lesión y fondo; guárdela como PNG, 0 y 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this mask has {width} x {height} pixels, but its scan has {wide} x {high}; both must have the same size</source>
        <translation>esta máscara tiene {width} × {height} píxeles, pero su imagen tiene {wide} × {high}; ambas deben tener el mismo tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask is too faint for a JPEG (values under 32 of 255); save it as PNG, 0 and 255</source>
        <translation>esta máscara es demasiado tenue para un JPEG (valores menores de 32 de 255); guárdela como PNG, 0 y 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>this scan has two colours only: is it a mask, under a name that no layout knows?</source>
        <translation>esta imagen tiene solo dos colores: ¿es una máscara, con un nombre que ninguna estructura de carpetas conoce?</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>this system has no keyring (such as GNOME Keyring, KWallet, Keychain or Credential Manager)</source>
        <translation>este sistema no tiene llavero (como GNOME Keyring, KWallet, Llavero o Administrador de credenciales)</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this user may not store</source>
        <translation>este usuario no puede almacenar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>to check</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>to check: {what}</source>
        <translation>por revisar: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>total drawing time</source>
        <translation>tiempo total de dibujo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>true positive</source>
        <translation>verdadero positivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>two views</source>
        <translation>dos vistas</translation>
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
        <translation>sin calibrar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>uncertainty {value} by {model}</source>
        <translation>incertidumbre {value} según {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>unknown command</source>
        <translation>comando desconocido</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread, seen</source>
        <translation>sin leer, vista</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vascularity absent</source>
        <translation>vascularización ausente</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vessels in rim</source>
        <translation>vasos en el borde</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>was damaged and has been quarantined</source>
        <translation>estaba dañado y se apartó</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>what you call it</source>
        <translation>cómo lo llama usted</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>without a draft</source>
        <translation>sin borrador</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>write the user in its own field, and no password in the address</source>
        <translation>escriba el usuario en su propio campo y ninguna contraseña en la dirección</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>write-protected</source>
        <translation>protegido contra escritura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{across} x {down} mm/px</source>
        <translation>{across} x {down} mm/px</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{before} before, {after} after</source>
        <translation>{before} antes, {after} después</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>{bits} bits, format {sampleformat},</source>
        <translation>{bits} bits, formato {sampleformat},</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit numbers of colours are not supported</source>
        <translation>no se admiten números de color de {bits} bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit values are not supported; export it with 1 to 16 bits</source>
        <translation>no se admiten valores de {bits} bits; exporte con 1 a 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>{cache}: {what} ({reason}); all scans were analysed again</source>
        <translation>{cache}: {what} ({reason}); se analizaron de nuevo todas las imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{colour} (default)</source>
        <translation>{colour} (predeterminado)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} beyond the scale (up to {longest})</source>
        <translation>fuera de la escala: {count} (hasta {longest})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{count} changed</source>
        <translation>{count} cambiados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as benign.</source>
        <translation>Clasificadas como benignas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as malignant.</source>
        <translation>Clasificadas como malignas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{count} descriptions belong to lesions that are not in the mask.</source>
        <translation>Descripciones de lesiones que no están en la máscara: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} drafts</source>
        <translation>{count} borradores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} failed</source>
        <translation>fallidas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} firm</source>
        <translation>firmes: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} flagged.</source>
        <translation>Destacadas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>{count} frames</source>
        <translation>{count} fotogramas</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out finals have a lesion</source>
        <translation>{count} versiones finales reservadas tienen una lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out lesions</source>
        <translation>{count} lesiones reservadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} hidden</source>
        <translation>ocultas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} hidden. Your work on them is kept. To see them, choose Filter &gt; Hidden.</source>
        <translation>Ocultas: {count}. Su trabajo en ellas se conserva. Para verlas, elija Filtro &gt; Ocultas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (across regions of different scale)</source>
        <translation>excluidas: {count} (entre regiones de distinta escala)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (no spacing)</source>
        <translation>excluidas: {count} (sin espaciado)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} lesions</source>
        <translation>{count} lesiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} lesions, {held_out} held out and {crossed} judged by models trained without them</source>
        <translation>{count} lesiones, {held_out} reservadas y {crossed} juzgadas por modelos entrenados sin ellas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>{count} more will be listed after you sign them off.</source>
        <translation>Se mostrarán después de que usted las valide: {count} más.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>{count} near-duplicates</source>
        <translation>{count} casi duplicadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{count} of the model folders cannot be used.</source>
        <translation>Carpetas de modelos que no se pueden usar: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} possible</source>
        <translation>posibles: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} possible lesions</source>
        <translation>{count} lesiones posibles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} removed</source>
        <translation>eliminadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} selected</source>
        <translation>seleccionadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} shown</source>
        <translation>mostradas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} shown again.</source>
        <translation>Mostradas de nuevo: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} signed off</source>
        <translation>validados: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off as no lesion. To reopen one, select it and choose Undo.</source>
        <translation>Validadas como sin lesión: {count}. Para reabrir una, selecciónela y elija Deshacer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off. To reopen one, select it and choose Undo.</source>
        <translation>Validadas: {count}. Para reabrir una, selecciónela y elija Deshacer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} skipped.</source>
        <translation>Omitidas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} small lesions not measured</source>
        <translation>lesiones pequeñas sin medir: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>{count} ultrasound regions are ignored: outside the picture, or without a size</source>
        <translation>se ignoran {count} regiones de ecografía: fuera de la imagen o sin tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} unreadable</source>
        <translation>ilegibles: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} were in the model's training set</source>
        <translation>{count} estaban en el conjunto de entrenamiento del modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} will be skipped.</source>
        <translation>Se omitirán: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} with nothing found</source>
        <translation>sin hallazgos: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>{distance} mm between the marks make a spacing of {spacing} mm per pixel. Ultrasound scans have {low} to {high} mm. Set it?</source>
        <translation>{distance} mm entre las marcas dan un espaciado de {spacing} mm por píxel. Las imágenes de ecografía tienen de {low} a {high} mm. ¿Fijarlo?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{done} of {total} signed off</source>
        <translation>validadas: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>{draft} made this draft. The model in use is {model}.</source>
        <translation>{draft} hizo este borrador. El modelo en uso es {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{failed} failed ({reason}); continued on the CPU</source>
        <translation>{failed} falló ({reason}); se continuó en la CPU</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{figures}. All uncalibrated.</source>
        <translation>{figures}. Todo sin calibrar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>{file} could not be written: {reason}. Choose another folder or free some disk space.</source>
        <translation>No se pudo escribir {file}: {reason}. Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is a link or the like, not a file</source>
        <translation>{file} es un enlace o algo parecido, no un archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is too large ({size} MB; the limit: {most} MB)</source>
        <translation>{file} es demasiado grande ({size} MB; límite: {most} MB)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} unpacks to {size} MB of nothing; not a model</source>
        <translation>{file} se descomprime en {size} MB de nada; no es un modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>{file}: from an earlier export</source>
        <translation>{file}: de una exportación anterior</translation>
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
        <translation>Versiones finales: {finals}; con lesión: {lesions}; sin lesión: {normals}. Reservadas: {held_out}, de ellas con lesión: {held_lesions}.
Con clase: {classed}; benignas: {benign}; malignas: {malignant}. Solo estas entrenan la evaluación del modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder} cannot be found. It may have been moved, or its disk is not connected</source>
        <translation>No se encuentra {folder}. Quizá se movió o su disco no está conectado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} cannot be found. It was renamed or moved, or its disk was removed. Your work is kept in memory and will be saved when the folder is available again.</source>
        <translation>No se encuentra {folder}. Se renombró o se movió, o se retiró su disco. Su trabajo se conserva en memoria y se guardará cuando la carpeta vuelva a estar disponible.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>{folder} contains no scans (PNG, JPEG, BMP, TIFF or DICOM). Choose another folder.</source>
        <translation>{folder} no contiene imágenes (PNG, JPEG, BMP, TIFF o DICOM). Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} is available again.</source>
        <translation>{folder} está de nuevo disponible.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{folder}: a link to a file outside the model folder; copy the file into the folder</source>
        <translation>{folder}: un enlace a un archivo fuera de la carpeta del modelo; copie el archivo en la carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: cannot be listed ({reason}); check its permissions</source>
        <translation>{folder}: no se puede ver su contenido ({reason}); compruebe los permisos</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: cannot be locked ({reason}); open the study in only one window</source>
        <translation>{folder}: no se puede bloquear ({reason}); abra el estudio en una sola ventana</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{folder}: cannot be written to ({reason}); import the masks as drafts</source>
        <translation>{folder}: no se puede escribir ({reason}); importe las máscaras como borradores</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{folder}: has pictures already; choose another folder for those of the boxes</source>
        <translation>{folder}: ya tiene imágenes; elija otra carpeta para las de los recuadros</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{folder}: holds the masks of scans beside it; open {path}</source>
        <translation>{folder}: contiene las máscaras de imágenes que están al lado; abra {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: in use by another window ({holder}); close that window to save here</source>
        <translation>{folder}: en uso por otra ventana ({holder}); ciérrela para guardar aquí</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{folder}: no scan could be read</source>
        <translation>{folder}: no se pudo leer ninguna imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: no such folder; choose the folder that contains the scans</source>
        <translation>{folder}: no existe esa carpeta; elija la carpeta que contiene las imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{folder}: no {which} of reader {reader} to export{left}</source>
        <translation>{folder}: no hay {which} del lector {reader} que exportar{left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{folder}: no {which} of reader {reader} to report</source>
        <translation>{folder}: no hay {which} del lector {reader} para el informe</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{folder}: not a safetensors file ({reason})</source>
        <translation>{folder}: no es un archivo safetensors ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder}: not found</source>
        <translation>{folder}: no encontrada</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: the folder is missing. Restore it or reconnect its drive; saving continues automatically</source>
        <translation>{folder}: falta la carpeta. Restáurela o vuelva a conectar su unidad; se sigue guardando automáticamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no DICOM file in this folder.</source>
        <translation>{folder}: no hay ningún archivo DICOM en esta carpeta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no such folder.</source>
        <translation>{folder}: no existe esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: this disk or network share does not support locks; open the study in only one window</source>
        <translation>{folder}: este disco o recurso de red no admite bloqueos; abra el estudio en una sola ventana</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: this is a file; choose the folder that contains it</source>
        <translation>{folder}: es un archivo; elija la carpeta que lo contiene</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: your disk quota is used up. Free some space; saving continues automatically</source>
        <translation>{folder}: su cuota de disco está agotada. Libere espacio; se sigue guardando automáticamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {full}. Free some space; saving continues automatically</source>
        <translation>{folder}: {full}. Libere espacio; se sigue guardando automáticamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {reason}. Check the disk and its connection; saving is retried automatically</source>
        <translation>{folder}: {reason}. Compruebe el disco y su conexión; se vuelve a intentar guardar automáticamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{format}: cannot be imported; available: {names}</source>
        <translation>{format}: no se puede importar; disponibles: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>{host}, process {process}, since {since}</source>
        <translation>{host}, proceso {process}, desde {since}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>{key} is already assigned to {command}. Reassign it?</source>
        <translation>{key} ya está asignado a {command}. ¿Reasignarlo?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} is used on the scan while it is held down</source>
        <translation>{key} se usa sobre la imagen mientras se mantiene pulsada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} moves between controls</source>
        <translation>{key} pasa de un control a otro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} opens a menu</source>
        <translation>{key} abre un menú</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>{key}: could not be encoded as PNG</source>
        <translation>{key}: no se pudo codificar como PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: has ground truth already, which was kept</source>
        <translation>{key}: ya tiene referencia, que se conservó</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{key}: its annotation can no longer be read</source>
        <translation>{key}: ya no se puede leer su anotación</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: no mask was written: {why}</source>
        <translation>{key}: no se escribió ninguna máscara: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/saver.py"/>
        <source>{key}: saved to {path} instead ({failure})</source>
        <translation>{key}: se guardó en {path} en su lugar ({failure})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>{key}: the file name is too long to name a mask after it; shorten it</source>
        <translation>{key}: el nombre del archivo es demasiado largo para dar nombre a una máscara; acórtelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>{key}: the file name is too long; shorten it</source>
        <translation>{key}: el nombre del archivo es demasiado largo; acórtelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{key}: two saved versions by {reader}, {where}; neither is used until {reader} chooses one</source>
        <translation>{key}: dos versiones guardadas por {reader}, {where}; ninguna se usa hasta que {reader} elija una</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{key}: two saved versions, in {storage_folder} and {other}; neither is shown or changed until you choose one (Study &gt; Choose between versions)</source>
        <translation>{key}: dos versiones guardadas, en {storage_folder} y {other}; ninguna se muestra ni se cambia hasta que elija una (Estudio &gt; Elegir entre versiones)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, no scale</source>
        <translation>{kind}, sin escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, {size} mm per pixel</source>
        <translation>{kind}, {size} mm por píxel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{layer}: colour</source>
        <translation>{layer}: color</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: opacity</source>
        <translation>{layer}: opacidad</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: style</source>
        <translation>{layer}: estilo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{left} left.</source>
        <translation>Quedan {left}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} across</source>
        <translation>{length} de ancho</translation>
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
        <translation>{line}, peso {times}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{mean} (95 % interval {low} to {high})</source>
        <translation>{mean} (intervalo del 95 %: {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} (in use)</source>
        <translation>{model} (en uso)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>{model} found no lesion (lesion probability {share}).</source>
        <translation>{model} no encontró ninguna lesión (probabilidad de lesión {share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} is in use. Use another model first.</source>
        <translation>{model} está en uso. Use primero otro modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/own_models.py"/>
        <source>{model} is not in your own folder, so it cannot be deleted</source>
        <translation>{model} no está en su propia carpeta, por lo que no se puede eliminar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>{model} is now in use. The previous model is kept.</source>
        <translation>{model} está ahora en uso. El modelo anterior se conserva.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was deleted.</source>
        <translation>{model} se eliminó.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} was refused: it did worse than the model it started from. Use it anyway?</source>
        <translation>{model} fue rechazado: dio peores resultados que el modelo de partida. ¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>{model} was trained on this scan, or on one that shows the same view: its drafts are better here than on new scans.</source>
        <translation>{model} se entrenó con esta imagen o con otra que muestra la misma vista: aquí sus borradores son mejores que en imágenes nuevas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model} was trained on {count} of these scans: its figures are too good.</source>
        <translation>{model} se entrenó con {count} de estas imágenes: sus cifras son demasiado buenas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was written to {file}.</source>
        <translation>{model} se escribió en {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model}: Dice {dice} on {lesions} lesions, {missed} missed; {drawn} of {normals} normals drawn on</source>
        <translation>{model}: Dice {dice} en {lesions} lesiones, omitidas: {missed}; con borrador: {drawn} de {normals} normales</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>{name}
{on} black, {off} stay</source>
        <translation>{name}
negros: {on}; se quedan: {off}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>{name}  ·  {count} signed off</source>
        <translation>{name}  ·  validadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{name} (login name)</source>
        <translation>{name} (nombre de usuario)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (no encontrado)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{name} has {count} in this study</source>
        <translation>{name} tiene en este estudio: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{name} is not a valid model name; use up to 128 letters, digits, '-', '_', '+', '.' and spaces</source>
        <translation>{name} no es un nombre de modelo válido; use hasta 128 letras, cifras, “-”, “_”, “+”, “.” y espacios</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>{name} is reserved for the consensus of several readers; choose another name</source>
        <translation>{name} está reservado para el consenso de varios lectores; elija otro nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{name} is there already, and is not its ground truth</source>
        <translation>{name} ya existe y no es su referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: a study with over {limit} files is not loaded.</source>
        <translation>{name}: no se carga un examen de más de {limit} archivos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: no connection to {host}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name}: sin conexión con {host}, o se cortó. Compruebe la dirección y la red e inténtelo de nuevo. Lo transferido se conserva.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: no connection to {host}, port {port}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name}: sin conexión con {host}, puerto {port}, o se cortó. Compruebe la dirección y la red e inténtelo de nuevo. Lo transferido se conserva.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: not found ({status}). Check the address of this archive.</source>
        <translation>{name}: no encontrado ({status}). Compruebe la dirección de este PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the address cannot be used ({reason}).</source>
        <translation>{name}: no se puede usar la dirección ({reason}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the answer cannot be read as DICOM. Nothing of it was kept.</source>
        <translation>{name}: no se puede leer la respuesta como DICOM. No se conservó nada de ella.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is damaged.</source>
        <translation>{name}: la respuesta está dañada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is incomplete.</source>
        <translation>{name}: la respuesta está incompleta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is larger than {limit} MB.</source>
        <translation>{name}: la respuesta supera {limit} MB.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive could not search ({code}).</source>
        <translation>{name}: el PACS no pudo buscar ({code}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive refuses us. Ask its administrator to enter the AE title {calling}, and check the title {called} in the address.</source>
        <translation>{name}: el PACS nos rechaza. Pida a su administrador que registre el título AE {calling} y compruebe el título {called} en la dirección.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the certificate of {host} is not trusted ({why}). If your archive has a certificate of its own, choose its CA file in the settings of this archive.</source>
        <translation>{name}: no se confía en el certificado de {host} ({why}). Si su PACS tiene un certificado propio, elija su archivo CA en la configuración de este PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the file of certificates {ca_file} {why}. Choose a PEM file.</source>
        <translation>{name}: el archivo de certificados {ca_file} {why}. Elija un archivo PEM.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server answers with {page} instead of DICOMweb. Check the address of this archive.</source>
        <translation>{name}: el servidor responde con {page} en lugar de DICOMweb. Compruebe la dirección de este PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server is too slow. Try again later.</source>
        <translation>{name}: el servidor es demasiado lento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the server reports an error ({status}). Try again later.</source>
        <translation>{name}: el servidor comunica un error ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server sends on to {place}. busviewer does not follow, because the password would go there too. Enter the final address in the settings of this archive.</source>
        <translation>{name}: el servidor remite a {place}. busviewer no lo sigue, porque la contraseña también iría allí. Escriba la dirección final en la configuración de este PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the user or the password is wrong.</source>
        <translation>{name}: el usuario o la contraseña es incorrecto.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: there is no such CA file.</source>
        <translation>{name}: no existe ese archivo de CA.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: this user may not do that.</source>
        <translation>{name}: este usuario no puede hacer eso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: too large for this archive.</source>
        <translation>{name}: demasiado grande para este PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: {host} does not answer in time. Try again later.</source>
        <translation>{name}: {host} no responde a tiempo. Inténtelo más tarde.</translation>
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
        <translation>{nearest} no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage_paths.py"/>
        <source>{nearest} is write-protected</source>
        <translation>{nearest} está protegida contra escritura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels</source>
        <translation>{network}, {size} × {size} píxeles</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels, mirrored</source>
        <translation>{network}, {size} × {size} píxeles, con reflejo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>{number} (fine)</source>
        <translation>{number} (fina)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{number} scans</source>
        <translation>{number} imágenes</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: already exists and was not written by busviewer; choose another folder</source>
        <translation>{out}: ya existe y no lo escribió busviewer; elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{out}: choose a new or empty folder, so that nothing with patient data lies beside what has none</source>
        <translation>{out}: elija una carpeta nueva o vacía, para que nada con datos del paciente quede junto a lo que no los tiene</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: contains the scans; choose another folder, so that the output is not taken for ground truth</source>
        <translation>{out}: contiene las imágenes; elija otra carpeta, para que el resultado no se tome por referencia</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{out}: lies in the folder of the scans; choose another place</source>
        <translation>{out}: está en la carpeta de las imágenes; elija otro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: this is a file; choose a folder for the output</source>
        <translation>{out}: es un archivo; elija una carpeta para el resultado</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: already exists and is no list of names; choose another file</source>
        <translation>{path}: ya existe y no es una lista de nombres; elija otro archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: already exists and was not written by busviewer; choose another file</source>
        <translation>{path}: ya existe y no lo escribió busviewer; elija otro archivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}: no se puede leer ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); a model is a folder with {model_json}</source>
        <translation>{path}: no se puede leer ({reason}); un modelo es una carpeta con {model_json}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason}); changes to this scan are not saved</source>
        <translation>{path}: no se puede leer ({reason}); los cambios de esta imagen no se guardan</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); reinstall {what}</source>
        <translation>{path}: no se puede leer ({reason}); vuelva a instalar {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: cannot be read ({reason}); {again}</source>
        <translation>{path}: no se puede leer ({reason}); {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used (unexpected content, written by {reader})</source>
        <translation>{path}: no se puede usar (contenido inesperado, escrito por {reader})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used ({reason})</source>
        <translation>{path}: no se puede usar ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/loop/events.py"/>
        <source>{path}: cannot be written ({reason}){advice}</source>
        <translation>{path}: no se puede escribir ({reason}){advice}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/chosen_sensitivity.py"/>
        <source>{path}: cannot read the chosen sensitivity ({reason}); using {balanced}</source>
        <translation>{path}: no se puede leer la sensibilidad elegida ({reason}); se usa {balanced}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/calibration.py"/>
        <source>{path}: cannot read the saved spacing of folders ({reason}); set it again where needed</source>
        <translation>{path}: no se puede leer el espaciado guardado de las carpetas ({reason}); indíquelo de nuevo donde haga falta</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>{path}: cannot read which pictures are masks ({reason}); answer again when asked</source>
        <translation>{path}: no se puede leer qué imágenes son máscaras ({reason}); responda de nuevo cuando se le pregunte</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/hidden.py"/>
        <source>{path}: cannot read which scans are hidden ({reason}); all scans are listed</source>
        <translation>{path}: no se puede leer qué imágenes están ocultas ({reason}); se muestran todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: damaged (SHA-256 {found}, expected {sha256}); reinstall {what}</source>
        <translation>{path}: dañado (SHA-256 {found}, se esperaba {sha256}); vuelva a instalar {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}), and cannot be quarantined ({why})</source>
        <translation>{path}: dañado ({reason}), y no se puede apartar ({why})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used</source>
        <translation>{path}: dañado ({reason}); no se usa</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, and the file is left unchanged</source>
        <translation>{path}: dañado ({reason}); no se usa, y el archivo queda sin cambios</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, quarantined as {name}</source>
        <translation>{path}: dañado ({reason}); no se usa, se apartó como {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: damaged; rename it, so that the import can record what it writes</source>
        <translation>{path}: dañado; cámbiele el nombre, para que la importación pueda anotar lo que escribe</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'members': {name} is missing or wrong ({found})</source>
        <translation>{path}: el campo “members”: {name} falta o es incorrecto ({found})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'weights' must be {weights}, a file in the same folder</source>
        <translation>{path}: el campo “weights” debe ser {weights}, un archivo de la misma carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field 'weights_file' must be {weights} or {click_weights}; {again}</source>
        <translation>{path}: el campo “weights_file” debe ser {weights} o {click_weights}; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field {name} is missing or wrong ({found})</source>
        <translation>{path}: el campo {name} falta o es incorrecto ({found})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field {name} is missing or wrong: {found}; {again}</source>
        <translation>{path}: el campo {name} falta o es incorrecto: {found}; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: in no format that can be imported; see the help for those</source>
        <translation>{path}: en ningún formato que se pueda importar; la ayuda los indica</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: it belongs to another scan, {key}</source>
        <translation>{path}: pertenece a otra imagen, {key}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: left out, {count} that busviewer drew, such as {name}</source>
        <translation>{path}: se dejó fuera {count} de busviewer, como {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{path}: lies in the folder of the scans; choose another place</source>
        <translation>{path}: está en la carpeta de las imágenes; elija otro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to see it</source>
        <translation>{path}: de una versión más nueva de busviewer; actualice busviewer para verlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to use it</source>
        <translation>{path}: de una versión más nueva de busviewer; actualice busviewer para usarlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: made for another version of the scan file; quarantined as {name}</source>
        <translation>{path}: hecho para otra versión del archivo de imagen; se apartó como {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: needs the columns {scan} and {group}; its classes, groups and folds are not used</source>
        <translation>{path}: necesita las columnas {scan} y {group}; no se usan sus clases, grupos y particiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: not a CSV table ({reason}); its classes, groups and folds are not used</source>
        <translation>{path}: no es una tabla CSV ({reason}); no se usan sus clases, grupos y particiones</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: not a busviewer model</source>
        <translation>{path}: no es un modelo de busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: not a click network of format {format}; {again}</source>
        <translation>{path}: no es una red de clic de formato {format}; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: not a list of training scans; reinstall the model</source>
        <translation>{path}: no es una lista de imágenes de entrenamiento; vuelva a instalar el modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{path}: not a model archive ({reason})</source>
        <translation>{path}: no es un archivo de modelo ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{path}: not a safetensors file ({reason})</source>
        <translation>{path}: no es un archivo safetensors ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: not enough memory to read it</source>
        <translation>{path}: no hay memoria suficiente para leerlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{path}: not the file that was annotated under this name; the earlier annotation is kept but not applied</source>
        <translation>{path}: no es el archivo que se anotó con este nombre; la anotación anterior se conserva pero no se aplica</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: not the judgement of a model; fine-tune again to judge it</source>
        <translation>{path}: no es la valoración de un modelo; haga de nuevo el ajuste fino para valorarlo</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: the file cannot be read ({reason})</source>
        <translation>{path}: no se puede leer el archivo ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: the list of names must not lie in the export; choose another folder</source>
        <translation>{path}: la lista de nombres no debe estar en la exportación; elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: the name must end in {one} or {other}</source>
        <translation>{path}: el nombre debe terminar en {one} o {other}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: there is no frame {number}; the file has {pictures}</source>
        <translation>{path}: no hay fotograma {number}; el archivo tiene {pictures}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: this file contains one picture; remove #{number}</source>
        <translation>{path}: este archivo contiene una imagen; quite #{number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: this folder cannot be listed ({reason}); skipped</source>
        <translation>{path}: no se puede ver el contenido de esta carpeta ({reason}); se omite</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{path}: this is no list of boxes; make one with --show-blanked</source>
        <translation>{path}: no es una lista de recuadros; cree una con --show-blanked</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>{path}: this mask is not used: {why}</source>
        <translation>{path}: esta máscara no se usa: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: too large for a judgement</source>
        <translation>{path}: demasiado grande para ser una valoración</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: was changed since the import, and was kept</source>
        <translation>{path}: se cambió desde la importación, y se conservó</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: written by {reader}, but in the folder of another reader</source>
        <translation>{path}: escrito por {reader}, pero en la carpeta de otro lector</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/agreement.py"/>
        <source>{path}: {reader} and {other} signed off different versions of the scan file</source>
        <translation>{path}: {reader} y {other} validaron versiones distintas del archivo de imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: {reason}. The file is left unchanged; changes to this scan are not saved</source>
        <translation>{path}: {reason}. El archivo queda sin cambios; los cambios de esta imagen no se guardan</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask fits no scan: {names}; check its name</source>
        <translation>{place}: 1 máscara no corresponde a ninguna imagen: {names}; compruebe su nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask is not used, as the scans have others: {names}</source>
        <translation>{place}: 1 máscara no se usa, porque su imagen tiene otras: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: left out, neither scans nor the masks to be used: {names}</source>
        <translation>{place}: se dejaron fuera, ni imágenes ni las máscaras que se usan: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks are not used, as the scans have others: {names}</source>
        <translation>{place}: {count} máscaras no se usan, porque las imágenes tienen otras: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks fit no scan: {names}; check their names</source>
        <translation>{place}: {count} máscaras no corresponden a ninguna imagen: {names}; compruebe sus nombres</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/telling.py"/>
        <source>{problem} (and {count} more)</source>
        <translation>{problem} (y {count} más)</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{reader} has this study open in another window ({holder}), so it is read-only here</source>
        <translation>{reader} tiene este estudio abierto en otra ventana ({holder}), por lo que aquí es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{reader}, blind</source>
        <translation>{reader}, a ciegas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{reason}. To continue here, close the other window.</source>
        <translation>{reason}. Para continuar aquí, cierre la otra ventana.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; close other programs, then segment again</source>
        <translation>{reason}; cierre otros programas y segmente de nuevo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; continuing with the other members of {name}</source>
        <translation>{reason}; se continúa con las otras redes de {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; it is not known which scans it was trained on</source>
        <translation>{reason}; no se sabe con qué imágenes se entrenó</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; try another model or device (Model menu)</source>
        <translation>{reason}; pruebe otro modelo o dispositivo (menú Modelo)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{region}, not segmented</source>
        <translation>{region}, no se segmenta</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{root}: cannot be listed ({reason})</source>
        <translation>{root}: no se puede ver su contenido ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>{rule}, outdated</source>
        <translation>{rule}, desactualizado</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} already exists; choose another</source>
        <translation>{run_file}: la carpeta {out} del candidato ya existe; elija otra</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} cannot be created ({reason})</source>
        <translation>{run_file}: no se puede crear la carpeta {out} del candidato ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it before the first epoch has ended, nothing is kept.</source>
        <translation>{run}. Puede continuar sin la ventana. Si lo detiene antes de que termine la primera época, no se conserva nada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it, the best epoch so far is kept. Either way, busviewer shows it again at the next start.</source>
        <translation>{run}. Puede continuar sin la ventana. Si lo detiene, se conserva la mejor época hasta el momento. En ambos casos, busviewer lo mostrará de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>{scan} (no lesion)</source>
        <translation>{scan} (sin lesión)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>{scan} cannot be read</source>
        <translation>No se puede leer {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{scan} could not be segmented: {reason}</source>
        <translation>No se pudo segmentar {scan}: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has another size, so its mask does not fit this scan</source>
        <translation>{scan} tiene otro tamaño, así que su máscara no encaja en esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has no mask to copy</source>
        <translation>{scan} no tiene máscara que copiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has only a possible lesion. Accept it there first</source>
        <translation>{scan} solo tiene una lesión posible. Acéptela allí primero</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>{scan} is no longer in the study</source>
        <translation>{scan} ya no está en el estudio</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} is no longer signed off</source>
        <translation>{scan} ya no está validada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{scan} is not the file that you annotated under this name. Your earlier work is kept but not applied.</source>
        <translation>{scan} no es el archivo que usted anotó con este nombre. Su trabajo anterior se conserva, pero no se aplica.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off. To reopen it, press {undo}.</source>
        <translation>{scan} está validada. Para reabrirla, pulse {undo}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off: no lesion. To reopen it, press {undo}.</source>
        <translation>{scan} está validada: sin lesión. Para reabrirla, pulse {undo}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: file removed</source>
        <translation>{scan}: archivo eliminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>{scan}: hidden from the worklist, or gone</source>
        <translation>{scan}: oculta en la lista de trabajo o desaparecida</translation>
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
        <translation>{seconds} s de dibujo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>{setting}: restore default</source>
        <translation>{setting}: restablecer valor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{setting}: {command}</source>
        <translation>{setting}: {command}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set} (lesions: {count}): Dice after 1, 2 and 3 clicks {before} before, {after} after.</source>
        <translation>{set} (lesiones: {count}): Dice tras 1, 2 y 3 clics: antes {before}, después {after}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set}: {lesions} with a lesion, {normals} without</source>
        <translation>{set}: con lesión {lesions}, sin lesión {normals}</translation>
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
        <translation>{sides} mm, volumen {volume} ml</translation>
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
        <translation>{source}: no existe ese archivo o carpeta; indique qué contiene las máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>{start} has not signed off this scan</source>
        <translation>{start} no ha validado esta imagen</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>{state}: no lesion</source>
        <translation>{state}: sin lesión</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{study}: cannot be written to ({reason}); annotations are saved in {folder}</source>
        <translation>{study}: no se puede escribir ({reason}); las anotaciones se guardan en {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{table}: already exists and was not written as a report; choose another place</source>
        <translation>{table}: ya existe y no se escribió como informe; elija otro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{text}: already exists and was not written as a report; choose another place</source>
        <translation>{text}: ya existe y no se escribió como informe; elija otro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{title} (picture {name} is missing)</source>
        <translation>{title} (falta la imagen {name})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} finished.</source>
        <translation>{title}: terminado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} stopped after {done} of {total}.</source>
        <translation>{title}: detenido tras {done} de {total}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits no scan of the study; check its name</source>
        <translation>{what} no corresponde a ninguna imagen del estudio; compruebe su nombre</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits several scans, such as {one} and {other}; give it the path of one</source>
        <translation>{what} corresponde a varias imágenes, como {one} y {other}; dele la ruta de una</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} has {wide} x {high} pixels, but its scan {key} has {width} x {height}; both must have the same size</source>
        <translation>{what} tiene {wide} × {high} píxeles, pero su imagen {key} tiene {width} × {height}; ambas deben tener el mismo tamaño</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>{what}: open the folder</source>
        <translation>{what}: abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{where}: the weights do not match the network ({reason})</source>
        <translation>{where}: los pesos no corresponden a la red ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{which}: {scan}</source>
        <translation>{which}: {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too large; each side may have at most {limit}</source>
        <translation>{width} × {height} píxeles es demasiado grande; cada lado puede tener como máximo {limit}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too small; each side must have at least {smallest}</source>
        <translation>{width} × {height} píxeles es demasiado pequeño; cada lado debe tener al menos {smallest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{words} (in use)</source>
        <translation>{words} (en uso)</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>{words} ({code})</source>
        <translation>{words} ({code})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>“{name}” is reserved for the consensus of several readers. Choose another name.</source>
        <translation>“{name}” está reservado para el consenso de varios lectores. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a number from {low} to {high}, without thousands separators.</source>
        <translation>“{text}” no se puede usar. Introduzca un número de {low} a {high}, sin separadores de miles.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a whole number from {low} to {high}, without separators.</source>
        <translation>“{text}” no se puede usar. Introduzca un número entero de {low} a {high}, sin separadores.</translation>
    </message>
</context>
</TS>
