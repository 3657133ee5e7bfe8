<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>busviewer</name>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> (patients or views: {count})</source>
        <translation> (pacientes ou vistas: {count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source> ({count} skipped, the first: {first})</source>
        <translation> ({count} puladas, a primeira: {first})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source> Normal scans drawn on: {before} before, {after} after, of {count}.</source>
        <translation> Imagens normais com rascunho: {before} antes, {after} depois, de {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source> and </source>
        <translation> e </translation>
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
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Scan</source>
        <translation>&amp;Imagem</translation>
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
        <translation>1 (grosseira)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>1 changed</source>
        <translation>1 alterado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>1 description belongs to a lesion that is not in the mask.</source>
        <translation>1 descrição pertence a uma lesão que não está na máscara.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>1 draft</source>
        <translation>1 rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>1 held-out final has a lesion</source>
        <translation>1 versão final reservada tem uma lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 lesion</source>
        <translation>1 lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>1 near-duplicate</source>
        <translation>1 quase duplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 possible lesion</source>
        <translation>1 lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>1 scan</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>1 ultrasound region is ignored: outside the picture, or without a size</source>
        <translation>1 região de ultrassom é ignorada: fora da imagem ou sem tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>3D Slicer segmentation</source>
        <translation>Segmentação do 3D Slicer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>95 % of each margin lies within this distance of the other. No value where a mask is empty</source>
        <translation>95% de cada margem fica a esta distância ou menos da outra. Sem valor onde uma máscara está vazia</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>; skipped {count} with only a possible lesion</source>
        <translation>; {count} puladas, só com uma lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A CSV file outside the export that says which scan has which number</source>
        <translation>Um arquivo CSV fora da exportação que diz que número cada imagem tem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>A drawing tool begins with the possible lesion that is shown. Off: with nothing.</source>
        <translation>Uma ferramenta de desenho começa com a lesão possível exibida. Desativado: sem nada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>A fine-tune starts from {model}. Wait until it has ended.</source>
        <translation>Um ajuste fino parte de {model}. Espere que termine.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS</source>
        <translation>Uma página por lesão: contorno, medidas, BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has the names of scans and your name in it. It is in English, whatever the language of the window.</source>
        <translation>Uma página por lesão: contorno, medidas, BI-RADS e nota. O arquivo contém os nomes das imagens e o seu nome. Está em inglês, seja qual for o idioma da janela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has your name in it, and numbers in place of the names of scans (privacy mode). It is in English, whatever the language of the window.</source>
        <translation>Uma página por lesão: contorno, medidas, BI-RADS e nota. O arquivo contém o seu nome, e números no lugar dos nomes das imagens (modo de privacidade). Está em inglês, seja qual for o idioma da janela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>A polygon needs at least three corners. Click another corner, or press Esc to cancel.</source>
        <translation>Um polígono precisa de pelo menos três vértices. Clique em outro vértice ou pressione Esc para cancelar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A secret sentence: exports with the same one fit together, also in one folder</source>
        <translation>Uma frase secreta: exportações com a mesma frase combinam entre si, também numa mesma pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>A&amp;dd…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>About busviewer</source>
        <translation>Sobre o busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>About the name</source>
        <translation>Sobre o nome</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>About this model</source>
        <translation>Sobre este modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>About this model…</source>
        <translation>Sobre este modelo…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept a possible lesion</source>
        <translation>Aceitar uma lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept possible lesion</source>
        <translation>Aceitar lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Accept what is computed and suggested</source>
        <translation>Aceitar o calculado e o sugerido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Accession number</source>
        <translation>Número de acesso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Action inside the outline</source>
        <translation>Ação dentro do contorno</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Add to the mask</source>
        <translation>Adicionar à máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Adjusting on {device}; {train} scans to learn from, {apart} held out.</source>
        <translation>Ajustando em {device}; imagens para aprender: {train}; reservadas: {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After 1 click: {reason}</source>
        <translation>Após 1 clique: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>After sign-off</source>
        <translation>Após a validação</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>After {number} clicks: {reason}</source>
        <translation>Após {number} cliques: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Against the ground truth</source>
        <translation>Em relação à referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on lesion or no lesion, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>Concordância em lesão ou sem lesão, e kappa de Cohen (0: acaso, 1: concordância total)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on the class where both gave one, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation>Concordância na classe onde ambos deram uma, e kappa de Cohen (0: acaso, 1: concordância total)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>All finals are held out: none is left to learn from. Sign off scans of other patients.</source>
        <translation>Todas as versões finais estão reservadas: não resta nenhuma para aprender. Valide imagens de outros pacientes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>All scans are hidden. To see them, choose Filter &gt; Hidden.</source>
        <translation>Todas as imagens estão ocultas. Para vê-las, escolha Filtro &gt; Ocultas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>All scans of the study ({count})</source>
        <translation>Todas as imagens do estudo ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>All settings have their defaults already.</source>
        <translation>Todas as configurações já têm o valor padrão.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All work is saved in {folder}</source>
        <translation>Todo o trabalho está salvo em {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All your work is now saved in {folder}.</source>
        <translation>Todo o seu trabalho está agora salvo em {folder}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>All your work is saved. You can continue.</source>
        <translation>Todo o seu trabalho está salvo. Você pode continuar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Already signed off, left as they are: {count}.</source>
        <translation>Já validadas, ficam como estão: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as DICOM reports for the archive (signed-off DICOM scans)</source>
        <translation>Também como relatórios DICOM para o PACS (imagens DICOM validadas)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as a table, one row a lesion (.csv)</source>
        <translation>Também como tabela, uma linha por lesão (.csv)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as plain text (.txt)</source>
        <translation>Também como texto simples (.txt)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also export drafts where the model is not sure that there is a lesion</source>
        <translation>Exportar também os rascunhos em que o modelo não tem certeza de que há uma lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also write DICOM copies without patient data</source>
        <translation>Gravar também cópias DICOM sem dados do paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Alt+Wheel</source>
        <translation>Alt+roda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>An orthogonal view (radial and antiradial). The report gives three dimensions and a volume from both</source>
        <translation>Uma vista ortogonal (radial e antirradial). O relatório dá três dimensões e um volume a partir de ambas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>An unexpected error occurred in busviewer</source>
        <translation>Ocorreu um erro inesperado no busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Annotations</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Annotations that could not be counted: {count}. {first}</source>
        <translation>Anotações que não puderam ser contadas: {count}. {first}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Another task is running. Wait until it finishes, or cancel it below.</source>
        <translation>Há outra tarefa em execução. Espere que termine ou cancele-a abaixo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Answer of the archive</source>
        <translation>Resposta do PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Apply anyway</source>
        <translation>Aplicar mesmo assim</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Apply earlier annotation</source>
        <translation>Aplicar anotação anterior</translation>
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
        <translation>Teclas de seta com o ponteiro do teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>As much as the finals allow</source>
        <translation>Tanto quanto as versões finais permitem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>As of {time}.</source>
        <translation>Situação em {time}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before no lesion</source>
        <translation>Perguntar antes de sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft</source>
        <translation>Perguntar antes de “Sem lesão” onde há uma correção ou um rascunho firme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft.</source>
        <translation>Perguntar antes de “Sem lesão” se houver uma correção ou um rascunho firme.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis:</source>
        <translation>Avaliação de {model}, não é um diagnóstico:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis: if this is a lesion,</source>
        <translation>Avaliação de {model}, não é um diagnóstico: se isto for uma lesão,</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Assign another shortcut to a command</source>
        <translation>Atribuir outro atalho a um comando</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Associated features</source>
        <translation>Características associadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>At once</source>
        <translation>Imediatamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Attention gates (gate weight, not importance)</source>
        <translation>Portas de atenção (peso da porta, não importância)</translation>
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
        <translation>Janela/nível automático</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Available again: {count}.</source>
        <translation>De novo disponíveis: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Available: {values}.</source>
        <translation>Disponíveis: {values}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Average of {count} members:</source>
        <translation>Média de {count} redes:</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Back to comparison</source>
        <translation>Voltar à comparação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Back to reading</source>
        <translation>Voltar à leitura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Back to the draft, as the model proposed it</source>
        <translation>Voltar ao rascunho, como o modelo o propôs</translation>
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
        <translation>Ao lado da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Better. {figures}. No more lesions are missed.{drawn}</source>
        <translation>Melhor. {figures}. Não há mais lesões perdidas.{drawn}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Black {low}, white {high}</source>
        <translation>Preto {low}, branco {high}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Blink</source>
        <translation>Piscar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Bluish green</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Body part</source>
        <translation>Parte do corpo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Box</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} becomes black. {all}</source>
        <translation>A caixa {number} fica preta. {all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Box {number} stays. {all}</source>
        <translation>A caixa {number} permanece. {all}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes</source>
        <translation>Caixas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes: {on} become black, {off} stay</source>
        <translation>Caixas: {on} ficam pretas, {off} permanecem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Browse…</source>
        <translation>Procurar…</translation>
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
        <translation>Diâmetro do pincel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in millimetres</source>
        <translation>Diâmetro do pincel em milímetros</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in pixels</source>
        <translation>Diâmetro do pincel em pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush size</source>
        <translation>Tamanho do pincel</translation>
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
        <translation>Arquivo de CA</translation>
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
        <translation>COCO, comprimentos de sequência</translation>
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
        <translation>CPU: sempre fp32</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Calcifications</source>
        <translation>Calcificações</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Calipers</source>
        <translation>Calipers</translation>
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
        <translation>Cancelar traço</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel what is being drawn, or move the focus to the scan</source>
        <translation>Cancelar o que está sendo desenhado, ou levar o foco para a imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Cancelled. Files stored until then stay in the archive.</source>
        <translation>Cancelado. Os arquivos armazenados até então permanecem no PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Cancelled. What was retrieved is kept; “Retrieve and open” goes on from there.</source>
        <translation>Cancelado. O que foi recuperado é mantido; “Recuperar e abrir” continua daí.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Cancelling the fine-tune…</source>
        <translation>Cancelando o ajuste fino…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Cannot allocate memory</source>
        <translation>não há mais memória disponível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Cannot tell whether this model helps</source>
        <translation>Não é possível dizer se este modelo ajuda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Canvas</source>
        <translation>Área da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carried drafts discarded: {count}. What you accepted or corrected is kept.</source>
        <translation>Rascunhos propagados descartados: {count}. O que você aceitou ou corrigiu é mantido.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Carried from another frame. {draft}</source>
        <translation>Propagado de outro quadro. {draft}</translation>
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
        <translation>Propagar máscara para trás</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask forward</source>
        <translation>Propagar máscara para a frente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the frames before it, as possible lesions; corrections and finals are kept</source>
        <translation>Propagar a máscara deste quadro para os anteriores, como lesões possíveis; correções e versões finais são mantidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the next frames, as possible lesions; corrections and finals are kept</source>
        <translation>Propagar a máscara deste quadro para os seguintes, como lesões possíveis; correções e versões finais são mantidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carrying stopped. {count}</source>
        <translation>Propagação interrompida. {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Change distance</source>
        <translation>Alterar distância</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Change keyboard shortcuts</source>
        <translation>Alterar atalhos de teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change keyboard shortcuts…</source>
        <translation>Alterar atalhos de teclado…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Change of Dice: {mean} (95 % interval {low} to {high})</source>
        <translation>Mudança do Dice: {mean} (intervalo de 95%: {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the display only; model and tools use the original scan</source>
        <translation>Altera só a exibição; o modelo e as ferramentas usam a imagem original</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the reader's name</source>
        <translation>Alterar o nome do leitor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Change the whole mask</source>
        <translation>Alterar toda a máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Change threshold</source>
        <translation>Alterar limiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Changes apply at once.</source>
        <translation>As alterações valem imediatamente.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Check this heatmap</source>
        <translation>Verificar este mapa de calor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Choose File &gt; Export ({export}) to write your masks to a folder, or File &gt; Report ({report}) for a page on each lesion. Your work stays as it is.</source>
        <translation>Escolha Arquivo &gt; Exportar ({export}) para gravar suas máscaras em uma pasta, ou Arquivo &gt; Relatório ({report}) para uma página por lesão. Seu trabalho fica como está.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose a folder for the copy</source>
        <translation>Escolher uma pasta para a cópia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose a scan that stays beside until you close it</source>
        <translation>Escolher uma imagem que fica ao lado até você fechá-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Choose another key: {reason}.</source>
        <translation>Escolha outra tecla: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Choose between versions</source>
        <translation>Escolher entre versões</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose between versions…</source>
        <translation>Escolher entre versões…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Choose the scan to show beside</source>
        <translation>Escolher a imagem a mostrar ao lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Choose two readers who have signed off scans.</source>
        <translation>Escolha dois leitores que tenham validado imagens.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose which version to use where a scan has two saved versions</source>
        <translation>Escolher que versão usar onde uma imagem tem duas versões salvas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Chosen scan</source>
        <translation>Imagem escolhida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circ.</source>
        <translation>Circ.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circularity, 4π × area / perimeter²: 1 for a circle, lower for an irregular margin</source>
        <translation>Circularidade, 4π × área / perímetro²: 1 para um círculo, menor para uma margem irregular</translation>
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
        <translation>Classe removida: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Class: {name}</source>
        <translation>Classe: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as benign</source>
        <translation>Classificar como benigna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as malignant</source>
        <translation>Classificar como maligna</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Classify {count}</source>
        <translation>Classificar ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up mask</source>
        <translation>Limpar máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Clear</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Click</source>
        <translation>Clique</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a hole in the mask to fill it</source>
        <translation>Clique num buraco da máscara para preenchê-lo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a hole to fill it; Ctrl+click an island to clear it</source>
        <translation>Clique num buraco para preenchê-lo; Ctrl+clique numa ilha para apagá-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a seed point and drag: right for more, left for less; hold Ctrl to remove</source>
        <translation>Clique num ponto semente e arraste: à direita mais, à esquerda menos; mantenha Ctrl para remover</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a seed point, then drag to set the tolerance</source>
        <translation>Clique num ponto semente e arraste para definir a tolerância</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click an island to remove it; click a removed island of the draft to restore it</source>
        <translation>Clique numa ilha para removê-la; clique numa ilha removida do rascunho para restaurá-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click an island to remove it; click it again to restore it</source>
        <translation>Clique numa ilha para removê-la; clique de novo para restaurá-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the corners of a region; press Enter to close it</source>
        <translation>Clique nos vértices de uma região; pressione Enter para fechá-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Click the lesion</source>
        <translation>Clique na lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the lesion to draw it, Ctrl+click outside it to exclude tissue, or drag a box around it</source>
        <translation>Clique na lesão para desenhá-la, Ctrl+clique fora dela para excluir tecido, ou arraste uma caixa à volta dela</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click the lesion, Ctrl+click tissue that does not belong, or drag a box</source>
        <translation>Clique na lesão, Ctrl+clique em tecido que não pertence, ou arraste uma caixa</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click tissue that belongs to the lesion; Ctrl+click tissue that does not</source>
        <translation>Clique em tecido que pertence à lesão; Ctrl+clique em tecido que não pertence</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click to add corners, drag to move one; press Enter or click the first corner to close; Ctrl+Z removes the last</source>
        <translation>Clique para adicionar vértices e arraste para mover um; pressione Enter ou clique no primeiro vértice para fechar; Ctrl+Z remove o último</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click to draw or refine</source>
        <translation>Clique para desenhar ou refinar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Click tool</source>
        <translation>Ferramenta de clique</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: better after 1, 2 and 3 clicks. Its network is used with this model.</source>
        <translation>Ferramenta de clique: melhor após 1, 2 e 3 cliques. Sua rede é usada com este modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: cannot tell whether it would help. The bundled network stays in use.</source>
        <translation>Ferramenta de clique: não é possível dizer se ajudaria. A rede incluída continua em uso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Click tool: epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>Ferramenta de clique: época {done} de {total} em {device}; imagens de treinamento: {train}; reservadas: {apart}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: not trained. The bundled network stays in use.</source>
        <translation>Ferramenta de clique: não treinada. A rede incluída continua em uso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: refused. The bundled network stays in use.</source>
        <translation>Ferramenta de clique: recusada. A rede incluída continua em uso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click two marks of the depth scale</source>
        <translation>Clique em duas marcas da escala de profundidade</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click with the View tool</source>
        <translation>Clique com a ferramenta Ver</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Clock position</source>
        <translation>Posição horária</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Close the scan beside</source>
        <translation>Fechar a imagem ao lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Colour flow</source>
        <translation>Fluxo em cores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Commands and their shortcuts</source>
        <translation>Comandos e seus atalhos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare on this study</source>
        <translation>Comparar neste estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Compare readers</source>
        <translation>Comparar leitores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare readers…</source>
        <translation>Comparar leitores…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare two readers and make their consensus</source>
        <translation>Comparar dois leitores e fazer seu consenso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare with</source>
        <translation>Comparar com</translation>
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
        <translation>conexão recusada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Connection timed out</source>
        <translation>tempo de conexão esgotado</translation>
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
        <translation>Consenso de vários leitores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Consensus: {rule}, made by {by}, {time}, from the finals of {readers}.</source>
        <translation>Consenso: {rule}, feito por {by}, {time}, a partir das versões finais de {readers}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Contents</source>
        <translation>Conteúdo</translation>
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
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy a problem report or open the log folder</source>
        <translation>Copiar um relatório de problema ou abrir a pasta de registros</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Copy mask</source>
        <translation>Copiar máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy mask from previous scan</source>
        <translation>Copiar máscara da imagem anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy report text</source>
        <translation>Copiar texto do relatório</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Copy the report and send it with a description of what you did and what happened.</source>
        <translation>Copie o relatório e envie-o com uma descrição do que você fez e do que aconteceu.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy what the report says of this scan, to paste it elsewhere</source>
        <translation>Copiar o que o relatório diz desta imagem, para colar em outro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Correct the mask</source>
        <translation>Corrigir a máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Correlation with the map of a network with shuffled weights: {value} (near 0 is better).</source>
        <translation>Correlação com o mapa de uma rede com pesos embaralhados: {value} (melhor perto de 0).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Could not be resolved:</source>
        <translation>Não foi possível resolver:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Counting the finals… {share} %</source>
        <translation>Contando as versões finais… {share}%</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Creating the sample study…</source>
        <translation>Criando o estudo de exemplo…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ctrl (hold)</source>
        <translation>Ctrl (manter)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Current reader; click to change</source>
        <translation>Leitor atual; clique para alterar</translation>
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
        <translation>P : L</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>DICOM Segmentation (DICOM scans only)</source>
        <translation>DICOM Segmentation (só imagens DICOM)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>DICOM files in this folder and its sub-folders: {count}. “Store” stores all of them.</source>
        <translation>Arquivos DICOM nesta pasta e em suas subpastas: {count}. “Armazenar” armazena todos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_sr.py"/>
        <source>DICOM report with measurements and BI-RADS (DICOM scans only)</source>
        <translation>Relatório DICOM com medidas e BI-RADS (somente imagens DICOM)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>DICOM reports go into a folder beside it and have patient and study of their scans.</source>
        <translation>Os relatórios DICOM vão para uma pasta ao lado e têm o paciente e o exame de suas imagens.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>DICOMweb is preferred: it can be encrypted and asks for a password. Passwords are asked when you connect, and are kept in the system's keyring, never in a file.</source>
        <translation>Prefere-se DICOMweb: pode ser criptografado e pede uma senha. As senhas são pedidas ao conectar e guardadas no chaveiro do sistema, nunca em um arquivo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete {model}? Its weights are lost; drafts and finals stay. This cannot be undone.</source>
        <translation>Eliminar {model}? Os pesos são perdidos; os rascunhos e as versões finais são mantidos. Não é possível desfazer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Deletion {deletion} (lower is better), insertion {insertion} (higher is better).</source>
        <translation>Supressão {deletion} (quanto menor, melhor), inserção {insertion} (quanto maior, melhor).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Depth (antero-posterior)</source>
        <translation>Profundidade (anteroposterior)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Depth (down the scan) / width (across it). Above 1, the lesion is taller than wide</source>
        <translation>Profundidade (para baixo na imagem) / largura (na horizontal). Acima de 1, a lesão é mais alta do que larga</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe each lesion in the terms of BI-RADS</source>
        <translation>Descrever cada lesão nos termos do BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe lesion</source>
        <translation>Descrever lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>dispositivo ou arquivo ocupado</translation>
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
        <translation>Dice em reservadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Dice of draft and final</source>
        <translation>Dice entre rascunho e versão final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Dice on held-out finals</source>
        <translation>Dice em versões finais reservadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on the lesions of the guard set fell by {fall} ({change}); at most {limit} is allowed.</source>
        <translation>O Dice nas lesões do conjunto de controle caiu {fall} ({change}); no máximo {limit} é permitido.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Dice on {lesions}: {change}, difference {mean} (95 % interval {low} to {high})</source>
        <translation>Dice em {lesions}: {change}, diferença {mean} (intervalo de 95% de {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value}</source>
        <translation>Dice {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value} of the possible lesion</source>
        <translation>Dice {value} da lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, lesions</source>
        <translation>Dice, lesões</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, worst tenth</source>
        <translation>Dice, pior décimo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Difference against the ground truth</source>
        <translation>Diferença em relação à referência</translation>
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
        <translation>Descartar todos os rascunhos deste clipe que foram propagados de outro quadro e não aceitos</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Discard carried draft</source>
        <translation>Descartar rascunho propagado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Discard carried drafts</source>
        <translation>Descartar rascunhos propagados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard the correction and use the draft again; can be undone</source>
        <translation>Descartar a correção e usar de novo o rascunho; pode ser desfeito</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Disk quota exceeded</source>
        <translation>cota de disco excedida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Display</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Display: {how}</source>
        <translation>Exibição: {how}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Distance between the two margins where both see a lesion. Number of scans in brackets</source>
        <translation>Distância entre as duas margens onde ambos veem uma lesão. Número de imagens entre parênteses</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance between the two marks</source>
        <translation>Distância entre as duas marcas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance from the nipple</source>
        <translation>Distância ao mamilo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance to the skin</source>
        <translation>Distância à pele</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Do not apply</source>
        <translation>Não aplicar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Do not close</source>
        <translation>Não fechar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Do not show the model's assessment</source>
        <translation>Não mostrar a avaliação do modelo</translation>
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
        <translation>Rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Draft (possible)</source>
        <translation>Rascunho (possível)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Draft compared with final</source>
        <translation>Rascunho comparado com a versão final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Draft imported from {source}</source>
        <translation>Rascunho importado de {source}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draft threshold</source>
        <translation>Limiar do rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draft threshold, in percent</source>
        <translation>Limiar do rascunho, em porcentagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Drafts made: {count}. They stay hidden until you sign off.</source>
        <translation>Rascunhos feitos: {count}. Permanecem ocultos até a validação.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Drafts, for you to correct and sign off</source>
        <translation>Rascunhos, para você corrigir e validar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Drafts: masks that the model proposed ({count})</source>
        <translation>Rascunhos: máscaras que o modelo propôs ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Drag an end to set black or white. Drag between the ends to move both</source>
        <translation>Arraste uma extremidade para definir o preto ou o branco. Arraste entre as extremidades para mover ambos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag from inside to push the margin out, from outside to push it in; hold Ctrl to reverse</source>
        <translation>Arraste de dentro para empurrar a margem para fora, ou de fora para empurrá-la para dentro; mantenha Ctrl para inverter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to change window/level</source>
        <translation>Arraste para alterar janela/nível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to measure, drag an end to move it; Ctrl+click removes a ruler</source>
        <translation>Arraste para medir; arraste uma extremidade para movê-la; Ctrl+clique remove uma régua</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw a region</source>
        <translation>Desenhar uma região</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Draw a region…</source>
        <translation>Desenhar uma região…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region</source>
        <translation>Contornar uma região</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Draw around a region on the scan. Your mask does not change. Esc leaves this.</source>
        <translation>Contorne uma região na imagem. Sua máscara não muda. Esc sai deste modo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region to see where the network looked for it; your mask does not change</source>
        <translation>Contorne uma região para ver onde a rede olhou para ela; sua máscara não muda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draw around a region; hold Ctrl to cut it out</source>
        <translation>Contorne uma região; mantenha Ctrl para recortá-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Draw lines between pixels that are large on the screen.</source>
        <translation>Desenhar linhas entre pixels que aparecem grandes na tela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Draw ruler</source>
        <translation>Traçar régua</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Draw the consensus on this scan, starting from an existing mask</source>
        <translation>Desenhar o consenso nesta imagem, a partir de uma máscara existente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Drawing time per scan</source>
        <translation>Tempo de desenho por imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Drop to open {name}</source>
        <translation>Solte para abrir {name}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Echo pattern</source>
        <translation>Padrão de eco</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/edge_brush.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edge brush</source>
        <translation>Pincel de bordas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edit a signed-off scan again</source>
        <translation>Editar de novo uma imagem validada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Edit archives…</source>
        <translation>Editar servidores PACS…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit the consensus</source>
        <translation>Editar o consenso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Editing</source>
        <translation>Edição</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Empty draft</source>
        <translation>Rascunho vazio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>End of the list: it goes on from the top.</source>
        <translation>Fim da lista: continua do início.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Enter a name</source>
        <translation>Digite um nome</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Enter the distance between the marks</source>
        <translation>Digite a distância entre as marcas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Enter the password first.</source>
        <translation>Digite primeiro a senha.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation>Época {done} de {total} em {device}; imagens de treinamento: {train}; reservadas: {apart}.</translation>
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
        <translation>Diâmetro equivalente</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase lesion</source>
        <translation>Apagar lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every frame of this clip already has a draft.</source>
        <translation>Todos os quadros deste clipe já têm um rascunho.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every key frame and every other scan already has a draft.</source>
        <translation>Todos os quadros-chave e todas as outras imagens já têm um rascunho.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Every possible lesion</source>
        <translation>Toda lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every scan already has a draft.</source>
        <translation>Todas as imagens já têm um rascunho.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Every scan has a draft.</source>
        <translation>Todas as imagens têm um rascunho.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive.</source>
        <translation>Tudo é executado neste computador. Nada sai dele, a menos que você armazene em um PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive. Research software, not a medical device.</source>
        <translation>Tudo é executado neste computador. Nada sai dele, a menos que você armazene em um PACS. Software de pesquisa, não é um dispositivo médico.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Everything works on this computer.</source>
        <translation>Tudo funciona neste computador.</translation>
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
        <translation>Pasta de exportação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export masks to a folder</source>
        <translation>Exportar máscaras para uma pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Export or report</source>
        <translation>Exportação ou relatório</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export the masks of the selected scans only</source>
        <translation>Exportar só as máscaras das imagens selecionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Export without patient data</source>
        <translation>Exportar sem dados do paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export: {count} selected</source>
        <translation>Exportar selecionadas: {count}</translation>
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
        <translation>Menos de {least} versões finais com lesão: só o limiar do modelo é ajustado, não as máscaras, e a ferramenta de clique não aprende.</translation>
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
        <translation>Números antes e depois</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures exported to {count} files, the first: {file}.</source>
        <translation>Figuras exportadas para {count} arquivos; o primeiro: {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File name too long</source>
        <translation>nome de arquivo longo demais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File or folder with masks</source>
        <translation>Arquivo ou pasta com máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>File or ground truth to check</source>
        <translation>Arquivo ou referência a verificar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>File too large</source>
        <translation>arquivo grande demais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File with masks</source>
        <translation>Arquivo com máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Files of an earlier export are still in this folder: {count}.</source>
        <translation>Ainda há nesta pasta arquivos de uma exportação anterior: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files retrieved: {count}.</source>
        <translation>Arquivos recuperados: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files stored: {stored} of {count}.</source>
        <translation>Arquivos armazenados: {stored} de {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that could not be retrieved: {count}.</source>
        <translation>Arquivos que não puderam ser recuperados: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that were there already: {count}.</source>
        <translation>Arquivos que já estavam lá: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files, and what the archive answered</source>
        <translation>Arquivos e a resposta do PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/fill.py"/>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Fill</source>
        <translation>Preenchimento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fill all holes in the mask</source>
        <translation>Preencher todos os buracos da máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Fill holes</source>
        <translation>Preencher buracos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Filled masks</source>
        <translation>Máscaras preenchidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter scans</source>
        <translation>Filtrar imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter: {what}</source>
        <translation>Filtro: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Final</source>
        <translation>Versão final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals</source>
        <translation>Versões finais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Finals by reader: {readers}.</source>
        <translation>Versões finais por leitor: {readers}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals to train on</source>
        <translation>Versões finais para treinar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Finals: masks that you signed off ({count})</source>
        <translation>Versões finais: máscaras que você validou ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Find words in all pages of the help</source>
        <translation>Encontrar palavras em todas as páginas da ajuda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>Findings</source>
        <translation>Achados</translation>
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
        <translation>Falha no ajuste fino</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune finished</source>
        <translation>Ajuste fino concluído</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}</source>
        <translation>Ajuste fino: época {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}, {left} left</source>
        <translation>Ajuste fino: época {done} de {total}, faltam {left}</translation>
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
        <translation>Não foi possível iniciar o ajuste fino: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished.</source>
        <translation>O ajuste fino terminou.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. It is unknown whether the new model helps.</source>
        <translation>O ajuste fino terminou. Não se sabe se o novo modelo ajuda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model passed the comparison.</source>
        <translation>O ajuste fino terminou. O novo modelo passou na comparação.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model was refused; the current one is unchanged.</source>
        <translation>O ajuste fino terminou. O novo modelo foi recusado; o atual não muda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning is running.</source>
        <translation>O ajuste fino está em execução.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fine-tuning needs at least {least} signed-off scans; you have {count} in this study.</source>
        <translation>O ajuste fino precisa de pelo menos {least} imagens validadas; neste estudo você tem {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Firm draft</source>
        <translation>Rascunho firme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Firm draft (bar above the line): {count}</source>
        <translation>Rascunho firme (barra acima da linha): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Firm draft (lesion probability {share})</source>
        <translation>Rascunho firme (probabilidade de lesão {share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts at the slightest suspicion. Fewest missed lesions</source>
        <translation>Rascunhos firmes à menor suspeita. O mínimo de lesões omitidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts only where the model is sure. Fewest false drafts on normal scans</source>
        <translation>Rascunhos firmes só onde o modelo tem certeza. O mínimo de rascunhos falsos em imagens normais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts where a lesion is more likely than not</source>
        <translation>Rascunhos firmes onde uma lesão é mais provável do que não</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Firm drafts: {what}.</source>
        <translation>Rascunhos firmes: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>First reader</source>
        <translation>Primeiro leitor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fit to window</source>
        <translation>Ajustar à janela</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Five steps on the sample study</source>
        <translation>Cinco passos no estudo de exemplo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag</source>
        <translation>Sinalizar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag the selected scans ({count}) with this note (optional):</source>
        <translation>Sinalizar as imagens selecionadas ({count}) com esta nota (opcional):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag with one note for all</source>
        <translation>Sinalizar com a mesma nota para todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Flagged</source>
        <translation>Sinalizadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flags removed: {count}.</source>
        <translation>Sinalizadores removidos: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag…</source>
        <translation>Sinalizar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Folder for the studies</source>
        <translation>Pasta para os exames</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder of DICOM files</source>
        <translation>Pasta de arquivos DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder with masks</source>
        <translation>Pasta com máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Folder {folder} in each study, beside the scans</source>
        <translation>Pasta {folder} de cada estudo, ao lado das imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>For keyboard shortcuts, press {key}.</source>
        <translation>Para ver os atalhos de teclado, pressione {key}.</translation>
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
        <translation>Avançar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Four views</source>
        <translation>Quatro vistas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame of this clip</source>
        <translation>Quadro deste clipe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>From date</source>
        <translation>Data inicial</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the current consensus</source>
        <translation>Do consenso atual</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the majority</source>
        <translation>Da maioria</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>From the nipple</source>
        <translation>Ao mamilo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From {reader}'s mask</source>
        <translation>Da máscara de {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Further errors since then: {count}.</source>
        <translation>Outros erros desde então: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma</source>
        <translation>Gama</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma: above 1, mid-grey tissue becomes brighter</source>
        <translation>Gama: acima de 1, o tecido de cinza médio fica mais claro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Gate weight, not importance: what {model} lets through ({method}, {layer}).</source>
        <translation>Peso da porta, não importância: o que {model} deixa passar ({method}, {layer}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Give a command another key.</source>
        <translation>Dar outra tecla a um comando.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Give each archive a name of its own.</source>
        <translation>Dê a cada PACS um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back to {model}</source>
        <translation>Voltar para {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Go on with the usual settings (Esc)</source>
        <translation>Continuar com as configurações usuais (Esc)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame back</source>
        <translation>Recuar um quadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame on</source>
        <translation>Avançar um quadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Go to it (double click)</source>
        <translation>Ir para ela (duplo clique)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to largest lesion</source>
        <translation>Ir para a maior lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to next panel</source>
        <translation>Ir para o próximo painel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the BI-RADS form, and in it to the next lesion</source>
        <translation>Ir para o formulário BI-RADS e, nele, para a lesão seguinte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the first frame of this clip</source>
        <translation>Ir para o primeiro quadro deste clipe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the frame of this clip with the largest lesion</source>
        <translation>Ir para o quadro deste clipe com a maior lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Go to the largest lesion ({words})</source>
        <translation>Ir para a maior lesão ({words})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the last frame of this clip</source>
        <translation>Ir para o último quadro deste clipe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the next scan that shows the same view</source>
        <translation>Ir para a próxima imagem que mostra a mesma vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Ground truth</source>
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Ground truth and class</source>
        <translation>Referência e classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Ground truth hidden</source>
        <translation>Referência oculta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Ground truth, written into the study</source>
        <translation>Referência, gravada no estudo</translation>
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
        <translation>Conjunto de controle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Guard: phantom {number}</source>
        <translation>Controle: fantoma {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>H (hold)</source>
        <translation>H (manter)</translation>
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
        <translation>Hash dos dados de treinamento: mesmo hash, mesmos dados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Heat inside the region: {inside} %, of {area} % of the area.</source>
        <translation>Calor dentro da região: {inside} %, em {area} % da área.</translation>
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
        <translation>Mapa de calor do modelo em uso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>Heatmap: from 0 to the maximum of this scan</source>
        <translation>Mapa de calor: de 0 ao máximo desta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Heatmap: method, target, check</source>
        <translation>Mapa de calor: método, alvo, verificação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Heatmap: opacity</source>
        <translation>Mapa de calor: opacidade</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap: where the network looked</source>
        <translation>Mapa de calor: onde a rede olhou</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Held-out finals</source>
        <translation>Versões finais reservadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Help page</source>
        <translation>Página de ajuda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Hidden until you sign off: {what}</source>
        <translation>Oculto até a validação: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Hidden until you sign this scan off</source>
        <translation>Oculto até você validar esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Hidden until you sign this scan off.</source>
        <translation>Oculto até você validar esta imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide from the worklist; nothing else changes</source>
        <translation>Ocultar da lista de trabalho; nada mais muda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide ground truth and class until sign-off</source>
        <translation>Ocultar referência e classe até a validação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide names, IDs, dates and file names of patients in the window, and number the scans</source>
        <translation>Ocultar na janela nomes, IDs, datas e nomes de arquivos de pacientes, e numerar as imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hide the draft until sign-off</source>
        <translation>Ocultar o rascunho até a validação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Hide until sign-off</source>
        <translation>Ocultar até a validação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Hides names, IDs, dates and file names of patients in the whole window.</source>
        <translation>Oculta nomes, IDs, datas e nomes de arquivos de pacientes em toda a janela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion</source>
        <translation>Valor de cinza mais alto que conta como lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion; auto: Otsu's threshold of the region</source>
        <translation>Valor de cinza mais alto que conta como lesão; auto: limiar de Otsu da região</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to erase</source>
        <translation>Mantenha Ctrl para apagar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to paint</source>
        <translation>Mantenha Ctrl para pintar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>How much training may change the model</source>
        <translation>Quanto o treinamento pode mudar o modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How much undo keeps, over all scans. With less, the oldest steps go.</source>
        <translation>Quanto Desfazer guarda, em todas as imagens. Com menos, perdem-se os passos mais antigos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that came with the scan is drawn.</source>
        <translation>Como é desenhada a máscara que veio com a imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How the mask that the model proposed is drawn.</source>
        <translation>Como é desenhada a máscara que o modelo propôs.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>How this model compares with the one it started from is unknown.</source>
        <translation>Não se sabe como este modelo se compara com o modelo de partida.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>How your own mask is drawn over the scan.</source>
        <translation>Como a sua máscara é desenhada sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>If a scan has a draft</source>
        <translation>Se uma imagem tem rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>If a study is read-only, its annotations are in busviewer's own folder instead.</source>
        <translation>Se um estudo for somente leitura, as anotações ficam na pasta própria do busviewer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Immediately</source>
        <translation>Imediatamente</translation>
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
        <translation>Na minha pasta de usuário</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>In progress (bar below the line): {count}</source>
        <translation>Em andamento (barra abaixo da linha): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In the study folder</source>
        <translation>Na pasta do estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Include possible lesions ({count})</source>
        <translation>Incluir lesões possíveis ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Institution</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Interpolate between pixels, except at high zoom (over 4 screen pixels per scan pixel)</source>
        <translation>Interpolar entre pixels, exceto com zoom alto (mais de 4 pixels de tela por pixel da imagem)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Is a directory</source>
        <translation>é um diretório</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count}</source>
        <translation>Ilhas removidas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than a disc of {mm} mm)</source>
        <translation>Ilhas removidas: {count} (menores do que um disco de {mm} mm)</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than {percent} % of the scan)</source>
        <translation>Ilhas removidas: {count} (menores do que {percent}% da imagem)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>It is unknown whether this model helps, and it may be worse than the current one. Use it anyway?</source>
        <translation>Não se sabe se este modelo ajuda, e ele pode ser pior do que o atual. Usar mesmo assim?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>It is unknown whether {model} helps. Use it anyway?</source>
        <translation>Não se sabe se {model} ajuda. Usar mesmo assim?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>It is unknown which scans {model} was trained on.</source>
        <translation>Não se sabe com quais imagens {model} foi treinado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>It is used with the new model only if it is better after 1, 2 and 3 clicks</source>
        <translation>É usada com o novo modelo só se for melhor após 1, 2 e 3 cliques</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>It is written into each annotation that you make.</source>
        <translation>É gravado em cada anotação que você faz.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>It starts from {model}, not from {in_use}: each fine-tune learns anew from all finals so far.</source>
        <translation>Parte de {model}, não de {in_use}: cada ajuste fino aprende de novo com todas as versões finais até agora.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Keep correction</source>
        <translation>Manter correção</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Keep current model</source>
        <translation>Manter o modelo atual</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Keep dark pixels</source>
        <translation>Manter pixels escuros</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Keep drafts</source>
        <translation>Manter rascunhos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Keep in the system's keyring</source>
        <translation>Guardar no chaveiro do sistema</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keep largest island</source>
        <translation>Manter a maior ilha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Keep mask</source>
        <translation>Manter máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Keep running and close</source>
        <translation>Continuar e fechar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Keep the draft that is there</source>
        <translation>Manter o rascunho existente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keyboard pointer</source>
        <translation>Ponteiro do teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Keyboard pointer: the arrow keys move it (with Shift: 10 pixels), Space presses and releases.</source>
        <translation>Ponteiro do teclado: as teclas de seta o movem (com Shift: 10 pixels), Espaço pressiona e solta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
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
        <translation>Idioma e tema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Larger brush</source>
        <translation>Pincel maior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest</source>
        <translation>Maior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Largest lesion: {words}.</source>
        <translation>Maior lesão: {words}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest: frame {number}</source>
        <translation>Maior: quadro {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lasso</source>
        <translation>Laço</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Layer shown in this view</source>
        <translation>Camada mostrada nesta vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Learn the program in five steps on the sample study</source>
        <translation>Conhecer o programa em cinco passos no estudo de exemplo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Learning rate</source>
        <translation>Taxa de aprendizagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Leave the comparison (Esc)</source>
        <translation>Sair da comparação (Esc)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Left button, drag with the View tool</source>
        <translation>Botão esquerdo, arrastar com a ferramenta Ver</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion</source>
        <translation>Lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion in that view</source>
        <translation>Lesão nessa vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lesion numbers and axes</source>
        <translation>Números e eixos das lesões</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Lesion or no lesion</source>
        <translation>Lesão ou sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion probability</source>
        <translation>Probabilidade de lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion {number}</source>
        <translation>Lesão {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} mm, perpendicular axis {perpendicular} mm</source>
        <translation>Lesão {number}: eixo maior {long} mm, eixo perpendicular {perpendicular} mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <source>Lesion {number}: long axis {long} px, perpendicular axis {perpendicular} px</source>
        <translation>Lesão {number}: eixo maior {long} px, eixo perpendicular {perpendicular} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions</source>
        <translation>Lesões</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by BI-RADS category</source>
        <translation>Lesões por categoria BI-RADS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by class and size</source>
        <translation>Lesões: classe e tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Lesions missed</source>
        <translation>Lesões omitidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Let the model propose a mask for this scan</source>
        <translation>Deixar o modelo propor uma máscara para esta imagem</translation>
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
        <translation>Uma pressão mais leve da caneta dá um pincel menor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Link zoom and pan of the scan beside to this one, by mm if both have a spacing</source>
        <translation>Vincular o zoom e o deslocamento da imagem ao lado aos desta, em mm se ambas têm espaçamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>List of names</source>
        <translation>Lista de nomes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>List, switch, compare, export, import and delete models</source>
        <translation>Listar, trocar, comparar, exportar, importar e eliminar modelos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Local contrast (CLAHE)</source>
        <translation>Contraste local (CLAHE)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Log, without names</source>
        <translation>Registro, sem nomes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long</source>
        <translation>Maior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, mm</source>
        <translation>Eixo maior, mm</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, px (uncalibrated)</source>
        <translation>Eixo maior, px (sem calibração)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long axis: the greatest distance between two points of the lesion</source>
        <translation>Eixo maior: a maior distância entre dois pontos da lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Look at the draft</source>
        <translation>Ver o rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Looking for a graphics card…</source>
        <translation>Procurando uma placa de vídeo…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Looking through the masks…</source>
        <translation>Examinando as máscaras…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>M-mode</source>
        <translation>Modo M</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Majority</source>
        <translation>Maioria</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of two readers: where both agree.</source>
        <translation>Maioria de dois leitores: onde ambos concordam.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of {count} readers: what more than half marked.</source>
        <translation>Maioria de {count} leitores: o que mais da metade marcou.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make new drafts; corrections are kept. Of a clip, only its key frames</source>
        <translation>Fazer novos rascunhos; as correções são mantidas. De um clipe, só os quadros-chave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make the mask larger or smaller by its lesion probability</source>
        <translation>Aumentar ou diminuir a máscara conforme sua probabilidade de lesão</translation>
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
        <translation>Margem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Mark this scan to return to it later</source>
        <translation>Sinalizar esta imagem para voltar a ela mais tarde</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Mask carried to {count} of {total} frames.</source>
        <translation>Máscara propagada para {count} de {total} quadros.</translation>
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
        <translation>As máscaras são gravadas como arquivos PNG ao lado das imagens, ou onde este estudo tem suas máscaras. A referência existente nunca é substituída. Uma máscara deve ter o mesmo tamanho da sua imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks exported to {folder}: {count}.</source>
        <translation>Máscaras exportadas para {folder}: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks found: {masks}. Scans that they belong to: {scans}.</source>
        <translation>Máscaras encontradas: {masks}. Imagens a que correspondem: {scans}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks have the same size as the scan, pixel for pixel. Measurements, notes and rulers are written beside them as CSV. Choose a folder outside the study.</source>
        <translation>As máscaras têm o mesmo tamanho da imagem, pixel a pixel. As medidas, notas e réguas são gravadas ao lado delas como CSV. Escolha uma pasta fora do estudo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as drafts: {count}.</source>
        <translation>Máscaras importadas como rascunhos: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as ground truth: {count}.</source>
        <translation>Máscaras importadas como referência: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks not imported: {count}.</source>
        <translation>Máscaras não importadas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks that cannot be imported</source>
        <translation>Máscaras que não podem ser importadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks to export</source>
        <translation>Máscaras a exportar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Match {at} of {count} on this page</source>
        <translation>Ocorrência {at} de {count} nesta página</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Mean of all</source>
        <translation>Média de todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Measure a distance or two axes</source>
        <translation>Medir uma distância ou dois eixos</translation>
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
        <translation>Memória para desfazer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Message: {text}</source>
        <translation>Mensagem: {text}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Middle button, drag</source>
        <translation>Botão do meio, arrastar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix in scans that the model knows</source>
        <translation>Misturar imagens que o modelo conhece</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix scans that the model knows into the training, so that it does not forget them</source>
        <translation>Misturar no treinamento imagens que o modelo conhece, para que não as esqueça</translation>
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
        <translation>Modelo e dispositivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Model to compare with</source>
        <translation>Modelo com que comparar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Model's assessment</source>
        <translation>Avaliação do modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models, each below the one it was fine-tuned from</source>
        <translation>Modelos, cada um abaixo daquele de que foi ajustado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More lesions of the {name} are missed: {before} before, {after} after, of {count}.</source>
        <translation>Mais lesões perdidas ({name}): {before} antes, {after} depois, de {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>More normal scans of the {name} are drawn on: {before} before, {after} after, of {count}.</source>
        <translation>Mais imagens normais com rascunho ({name}): {before} antes, {after} depois, de {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>More view tools</source>
        <translation>Mais ferramentas de visualização</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Most uncertain</source>
        <translation>Mais incertas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move a pointer over the scan with the arrow keys; Space presses and releases, so that every tool can be used without a mouse</source>
        <translation>Mover um ponteiro sobre a imagem com as teclas de seta; Espaço pressiona e solta, para usar qualquer ferramenta sem mouse</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the focus from the scan to the next panel, and back</source>
        <translation>Levar o foco da imagem para o próximo painel, e de volta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the pointer by 1 pixel; with Shift, by 10</source>
        <translation>Mover o ponteiro 1 pixel; com Shift, 10</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin inwards</source>
        <translation>Mover toda a margem para dentro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin outwards</source>
        <translation>Mover toda a margem para fora</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Moving it replaces your mask; undo brings it back</source>
        <translation>Movê-lo substitui sua máscara; Desfazer a recupera</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>My class</source>
        <translation>Minha classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>My finals</source>
        <translation>Minhas versões finais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>My note</source>
        <translation>Minha nota</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>NIfTI masks</source>
        <translation>Máscaras NIfTI</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>NOT SAVED</source>
        <translation>NÃO SALVO</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study</source>
        <translation>Nomes conhecidos neste estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study (Down)</source>
        <translation>Nomes conhecidos neste estudo (seta para baixo)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Near-duplicate</source>
        <translation>Quase duplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans}</source>
        <translation>Quase duplicada de {scans}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans} and {count} more</source>
        <translation>Quase duplicada de {scans} e mais {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Near-duplicates</source>
        <translation>Quase duplicadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicates (scans that show the same view). Click to go to one:</source>
        <translation>Quase duplicadas (imagens que mostram a mesma vista). Clique para ir a uma:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Network layer of the heatmap</source>
        <translation>Camada da rede para o mapa de calor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Network {number} of the model alone.</source>
        <translation>Só a rede {number} do modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>New in the folder: {count}.</source>
        <translation>Novas na pasta: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study</source>
        <translation>Novo leitor neste estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study. Did you mean {name}? That reader has {count} here.</source>
        <translation>Novo leitor neste estudo. Você quis dizer {name}? Esse leitor tem aqui: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next lesion</source>
        <translation>Próxima lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next near-duplicate</source>
        <translation>Próxima quase duplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Next scan</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next unread scan</source>
        <translation>Próxima imagem não lida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>No assessment: {reason}</source>
        <translation>Sem avaliação: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No burnt-in marks</source>
        <translation>Sem marcas incrustadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>No burnt-in text was found. Look whether there is any.</source>
        <translation>Nenhum texto incrustado foi encontrado. Verifique se há algum.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No class</source>
        <translation>Sem classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>No command or shortcut matches “{text}”.</source>
        <translation>Nenhum comando ou atalho corresponde a “{text}”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>No consensus could be made on {count} of the scans:</source>
        <translation>Não foi possível fazer consenso nestas imagens ({count}):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No draft yet</source>
        <translation>Ainda sem rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No file and no ground truth that needs a check has been found.</source>
        <translation>Nenhum arquivo e nenhuma referência a verificar foram encontrados.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>No final with a lesion: only from when on a draft is firm is adjusted, not the model's masks.</source>
        <translation>Nenhuma versão final com lesão: só se ajusta a partir de quando um rascunho é firme, não as máscaras do modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>No frame of this clip has a mask or a draft with a lesion. Segment the clip first.</source>
        <translation>Nenhum quadro deste clipe tem uma máscara ou um rascunho com lesão. Segmente primeiro o clipe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/click_learn.py"/>
        <source>No gain can be seen on the finals kept for choosing.</source>
        <translation>Nenhum ganho é visto nas versões finais guardadas para escolher.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>No gain can be seen on the finals that judge. {figures}. Sign off more scans.</source>
        <translation>Nenhum ganho é visto nas versões finais que julgam. {figures}. Valide mais imagens.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>No ground truth</source>
        <translation>Sem referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No heatmap: {reason}</source>
        <translation>Sem mapa de calor: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No lesion</source>
        <translation>Sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion ({key})</source>
        <translation>Sem lesão ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>No lesion on {count}</source>
        <translation>Sem lesão ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No lesion was predicted: the strongest 1 % of the logits are explained.</source>
        <translation>Nenhuma lesão foi prevista: explica-se o 1% mais forte dos logits.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No lesion with a category is signed off yet.</source>
        <translation>Nenhuma lesão com categoria foi validada ainda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion, and never ask again</source>
        <translation>Sem lesão, e não perguntar mais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>No lesion…</source>
        <translation>Sem lesão…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>No mask yet</source>
        <translation>Ainda sem máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>No model is selected. Choose one in the Model menu.</source>
        <translation>Nenhum modelo selecionado. Escolha um no menu Modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No more scans to sign off ({count}).</source>
        <translation>Não há mais imagens a validar ({count}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No near-duplicate of this scan has been found.</source>
        <translation>Nenhuma quase duplicada desta imagem foi encontrada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No near-duplicates have been found in this study.</source>
        <translation>Nenhuma quase duplicada foi encontrada neste estudo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No open draft has a known uncertainty. Use Segment to make drafts.</source>
        <translation>Nenhum rascunho aberto tem uma incerteza conhecida. Use Segmentar para fazer rascunhos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan can be shown while you edit a consensus.</source>
        <translation>Nenhuma outra imagem pode ser mostrada enquanto você edita um consenso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan of this case is known.</source>
        <translation>Não se conhece outra imagem deste caso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>No page has all of these words. Try fewer, or the beginning of a word.</source>
        <translation>Nenhuma página contém todas estas palavras. Tente menos palavras ou o início de uma palavra.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>No recent studies. You can start with the sample study: its lesions are known.</source>
        <translation>Não há estudos recentes. Você pode começar com o estudo de exemplo: suas lesões são conhecidas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>No scan has a draft yet. Segment scans first, or export the finals.</source>
        <translation>Nenhuma imagem tem ainda um rascunho. Segmente primeiro imagens ou exporte as versões finais.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a firm draft. Use Segment to make drafts.</source>
        <translation>Nenhuma imagem tem um rascunho firme. Use Segmentar para fazer rascunhos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a possible lesion waiting for your decision.</source>
        <translation>Nenhuma imagem tem uma lesão possível à espera da sua decisão.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has been removed since you opened the study.</source>
        <translation>Nenhuma imagem foi removida desde que você abriu o estudo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>No scan has two saved versions.</source>
        <translation>Nenhuma imagem tem duas versões salvas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan in the filtered list matches “{text}”.</source>
        <translation>Nenhuma imagem da lista filtrada corresponde a “{text}”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is flagged. Use Flag to mark a scan to return to.</source>
        <translation>Não há imagens sinalizadas. Use Sinalizar em uma imagem para voltar a ela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is in progress. A scan is in progress once you draw or note something.</source>
        <translation>Não há imagens em andamento. Uma imagem está em andamento assim que você desenha ou anota algo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No scan is open.</source>
        <translation>Nenhuma imagem aberta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is unread. You have worked on every scan.</source>
        <translation>Não há imagens não lidas. Você trabalhou em todas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches all filters: {what}.</source>
        <translation>Nenhuma imagem corresponde a todos os filtros: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches the filter: {what}.</source>
        <translation>Nenhuma imagem corresponde ao filtro: {what}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches “{text}”.</source>
        <translation>Nenhuma imagem corresponde a “{text}”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a draft is signed off yet.</source>
        <translation>Nenhuma imagem com rascunho foi validada ainda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a lesion is signed off yet.</source>
        <translation>Nenhuma imagem com lesão foi validada ainda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with drawing is signed off yet.</source>
        <translation>Nenhuma imagem com desenho foi validada ainda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>No setting matches.</source>
        <translation>Nenhuma configuração corresponde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>No shortcut is left for: {commands}.</source>
        <translation>Ficam sem atalho: {commands}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No space left on device</source>
        <translation>não há mais espaço no disco</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>No study is open, so no work is affected. You can continue.</source>
        <translation>Nenhum estudo está aberto, por isso nenhum trabalho é afetado. Você pode continuar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>No such file or directory</source>
        <translation>arquivo ou pasta não encontrado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No unread scans left ({count}).</source>
        <translation>Não há mais imagens não lidas ({count}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No unreadable scan has been found.</source>
        <translation>Nenhuma imagem ilegível foi encontrada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>No volume: uncalibrated.</source>
        <translation>Sem volume: sem calibração.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans can be signed off.</source>
        <translation>Nenhuma das imagens selecionadas pode ser validada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans has a class.</source>
        <translation>Nenhuma das imagens selecionadas tem classe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans has a draft. Segment them first.</source>
        <translation>Nenhuma das imagens selecionadas tem um rascunho. Segmente-as primeiro.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is flagged.</source>
        <translation>Nenhuma das imagens selecionadas está sinalizada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is hidden.</source>
        <translation>Nenhuma das imagens selecionadas está oculta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans is signed off. Sign them off first, or export the drafts.</source>
        <translation>Nenhuma das imagens selecionadas está validada. Valide-as primeiro ou exporte os rascunhos.</translation>
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
        <translation>Imagens normais com rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Not a directory</source>
        <translation>não é um diretório</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Not a medical device. For research and teaching; not for diagnosis or treatment.</source>
        <translation>Não é um dispositivo médico. Para pesquisa e ensino; não para diagnóstico ou tratamento.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Not available for this scan</source>
        <translation>Não disponível para esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not classified by me</source>
        <translation>Não classificadas por mim</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not flagged</source>
        <translation>Não sinalizadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Not measured: {reason}</source>
        <translation>Sem medição: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Note and flag</source>
        <translation>Nota e sinalizador</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>Nothing changed. To use the possible lesion as it is, accept it</source>
        <translation>Nada mudou. Para usar a lesão possível como está, aceite-a</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Nothing could be retrieved. Is “Ultrasound only” right for this study?</source>
        <translation>Nada pôde ser recuperado. “Só ultrassom” é correto para este exame?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Nothing found</source>
        <translation>Sem achados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing found (lesion probability {share})</source>
        <translation>Sem achados (probabilidade de lesão {share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Nothing found (point above the line): {count}</source>
        <translation>Sem achados (pontinho acima da linha): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing is drawn in the mask imported from {source}</source>
        <translation>Não há nada desenhado na máscara importada de {source}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Nothing is sent. The report contains no scans, file names or patient data.</source>
        <translation>Nada é enviado. O relatório não contém imagens, nomes de arquivos nem dados de pacientes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Nothing is signed off yet. Sign off scans to see results here.</source>
        <translation>Ainda não há nada validado. Valide imagens para ver os resultados aqui.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing to report: this scan has no mask yet.</source>
        <translation>Nada a relatar: esta imagem ainda não tem máscara.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off. Segment the scan, draw the lesion, or sign off as no lesion</source>
        <translation>Nada a validar. Segmente a imagem, desenhe a lesão ou valide como sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off: the draft is hidden. Draw the lesion, or sign off as no lesion</source>
        <translation>Nada a validar: o rascunho está oculto. Desenhe a lesão ou valide como sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Nothing was exported: your latest work is not saved yet (see the status bar).</source>
        <translation>Nada foi exportado: seu trabalho mais recente ainda não foi salvo (veja a barra de status).</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Nothing was found in the box</source>
        <translation>Nada foi encontrado na caixa</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>Nothing was found in this scan. Draw the lesion, or sign off as no lesion</source>
        <translation>Nada foi encontrado nesta imagem. Desenhe a lesão ou valide como sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing was reported: your latest work is not saved yet (see the status bar).</source>
        <translation>Nenhum relatório foi feito: seu trabalho mais recente ainda não foi salvo (veja a barra de status).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Number of the lesion in the other view</source>
        <translation>Número da lesão na outra vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Numbers instead of names; you see what becomes black before it is written</source>
        <translation>Números em vez de nomes; você vê o que fica preto antes de ser gravado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Occlusion (takes some seconds)</source>
        <translation>Oclusão (demora alguns segundos)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Of brushes and eraser, in pixels of the scan.</source>
        <translation>Dos pincéis e da borracha, em pixels da imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Of clips, only key frames were segmented.</source>
        <translation>Dos clipes, só os quadros-chave foram segmentados.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/hdf5.py"/>
        <source>One HDF5 file</source>
        <translation>Um arquivo HDF5</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>One line per scan: Dice, HD95, classes and consensus</source>
        <translation>Uma linha por imagem: Dice, HD95, classes e consenso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>One of these finals has changed since, so the consensus is outdated.</source>
        <translation>Uma destas versões finais mudou desde então, por isso o consenso está desatualizado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>One view</source>
        <translation>Uma vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only from when a draft is firm</source>
        <translation>Só a partir de quando um rascunho é firme</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Only lesion {number}</source>
        <translation>Só a lesão {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only the threshold</source>
        <translation>Só o limiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Only {finals}{among}; at least {least} are needed to compare the models. Sign off more scans with a lesion.</source>
        <translation>Só {finals}{among}; são necessárias pelo menos {least} para comparar os modelos. Valide mais imagens com lesão.</translation>
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
        <translation>Abrir uma pasta de imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open a folder of scans…</source>
        <translation>Abrir uma pasta de imagens…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>Open a study first: the models are compared on its scans.</source>
        <translation>Abra primeiro um estudo: os modelos são comparados nas imagens dele.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Open from archive</source>
        <translation>Abrir do PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open from archive…</source>
        <translation>Abrir do PACS…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Open log folder</source>
        <translation>Abrir pasta de registros</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Open sample study</source>
        <translation>Abrir estudo de exemplo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune</source>
        <translation>Abrir o ajuste fino</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that has ended</source>
        <translation>Abrir o ajuste fino terminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that is running</source>
        <translation>Abrir o ajuste fino em execução</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Open the study</source>
        <translation>Abrir o estudo</translation>
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
        <translation>Abrindo o estudo de exemplo para a visita guiada…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Orientation</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Other finals, by models trained without them</source>
        <translation>Outras versões finais, com modelos treinados sem elas</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view</source>
        <translation>Outra vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view of this lesion</source>
        <translation>Outra vista desta lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Outcome of the drafts</source>
        <translation>Resultado dos rascunhos</translation>
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
        <translation>Contorno de cada leitor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Overlap of the two masks. 1 where neither reader sees a lesion, 0 where only one does</source>
        <translation>Sobreposição das duas máscaras. 1 onde nenhum leitor vê uma lesão, 0 onde só um vê</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: 2 × shared pixels / (pixels of one mask + pixels of the other)</source>
        <translation>Sobreposição: 2 × pixels comuns / (pixels de uma máscara + pixels da outra)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: shared pixels / pixels in either mask</source>
        <translation>Sobreposição: pixels comuns / pixels de uma ou outra máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Overlays</source>
        <translation>Sobreposições</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <source>Overlays are shown to the left of this line. Drag it, or move it with the arrow keys</source>
        <translation>As sobreposições são mostradas à esquerda desta linha. Arraste-a ou mova-a com as teclas de seta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Own AE title</source>
        <translation>AE title próprio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Own models</source>
        <translation>Modelos próprios</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>PDF or PNG, by the ending of the file name. The model in use predicts each scan anew; the heatmap is made as chosen beside the scan. Scans that you read blind are left out until they are signed off.</source>
        <translation>PDF ou PNG, conforme a extensão do arquivo. O modelo em uso prevê cada imagem de novo; o mapa de calor é feito como escolhido ao lado da imagem. As imagens que você lê às cegas ficam de fora até serem validadas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, named as in BUSI</source>
        <translation>Máscaras PNG, com nomes como no BUSI</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, values 0 and 1</source>
        <translation>Máscaras PNG, valores 0 e 1</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint the lesion</source>
        <translation>Pintar a lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint tissue of similar brightness; stops at edges</source>
        <translation>Pinta tecido de brilho semelhante; para nas bordas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Paints tissue of similar brightness, stops at edges; hold Ctrl to erase</source>
        <translation>Pinta tecido de brilho semelhante e para nas bordas; mantenha Ctrl para apagar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Pan</source>
        <translation>Deslocar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Passed: better than the model it started from</source>
        <translation>Aprovado: melhor do que o modelo de partida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Password</source>
        <translation>Senha</translation>
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
        <translation>ID do paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Patient and study</source>
        <translation>Paciente e exame</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient name</source>
        <translation>Nome do paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pen pressure sets the size</source>
        <translation>A pressão da caneta define o tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perp.</source>
        <translation>Perp.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perpendicular axis: the greatest extent at right angles to the long axis</source>
        <translation>Eixo perpendicular: a maior extensão em ângulo reto com o eixo maior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Pixel grid</source>
        <translation>Grade de pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Pixel spacing</source>
        <translation>Espaçamento de pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels added to and removed from the draft</source>
        <translation>Pixels adicionados ao rascunho e removidos dele</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels that the correction adds to the draft and removes from it</source>
        <translation>Pixels que a correção adiciona ao rascunho e remove dele</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pixels with at least this lesion probability belong to the mask</source>
        <translation>Os pixels com pelo menos esta probabilidade de lesão pertencem à máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Play this clip over and over, or stop</source>
        <translation>Reproduzir este clipe repetidamente, ou parar</translation>
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
        <translation>Lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Possible lesion (ring above the line): {count}</source>
        <translation>Lesão possível (anel acima da linha): {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Possible lesion ({percent} %): accept it (Y), draw the lesion, or sign off as no lesion (0)</source>
        <translation>Lesão possível ({percent}%): aceite-a (Y), desenhe a lesão ou valide como sem lesão (0)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Possible lesion ({share})</source>
        <translation>Lesão possível ({share})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Possible lesion: not used as a mask until you accept it</source>
        <translation>Lesão possível: não é usada como máscara até você aceitá-la</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Posterior features</source>
        <translation>Características posteriores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Predicted lesion</source>
        <translation>Lesão prevista</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Prediction</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press a key…</source>
        <translation>Pressione uma tecla…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press the new shortcut for {command}, or Esc to cancel.</source>
        <translation>Pressione o novo atalho para {command}, ou Esc para cancelar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {brush} and paint on the scan; hold Ctrl to erase. {undo} takes back the last stroke.</source>
        <translation>Pressione {brush} e pinte na imagem; mantenha Ctrl para apagar. {undo} desfaz o último traço.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {heatmap} to see where the network looked, or {difference} to compare the draft with the ground truth. Press the key again to hide it.</source>
        <translation>Pressione {heatmap} para ver onde a rede olhou, ou {difference} para comparar o rascunho com a referência. A mesma tecla volta a ocultar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key} when the mask is right. It is then your final, and the next scan opens.</source>
        <translation>Pressione {key} quando a máscara estiver certa. Ela passa a ser sua versão final, e a próxima imagem abre.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Press {key}: the model proposes a mask, the draft. The first time takes a few seconds longer.</source>
        <translation>Pressione {key}: o modelo propõe uma máscara, o rascunho. A primeira vez demora alguns segundos a mais.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Press, and press again to release</source>
        <translation>Pressionar; pressionar de novo para soltar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Pressed</source>
        <translation>Pressionado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pressure</source>
        <translation>Pressão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous or next frame of a clip</source>
        <translation>Quadro anterior ou seguinte de um clipe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Previous scan</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Privacy mode</source>
        <translation>Modo de privacidade</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>Privacy mode is on: names of patients and files are hidden.</source>
        <translation>O modo de privacidade está ativado: os nomes de pacientes e arquivos ficam ocultos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Privacy mode: what identifies the patient is hidden.</source>
        <translation>Modo de privacidade: o que identifica o paciente fica oculto.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Problems of this study ({count}):</source>
        <translation>Problemas deste estudo ({count}):</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Progress of the fine-tune</source>
        <translation>Progresso do ajuste fino</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/push.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push margin</source>
        <translation>Empurrar margem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push the margin outwards from inside, or inwards from outside</source>
        <translation>Empurrar a margem para fora a partir de dentro, ou para dentro a partir de fora</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>PyTorch finds no CUDA device</source>
        <translation>o PyTorch não encontra nenhum dispositivo CUDA</translation>
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
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>READ ONLY</source>
        <translation>SÓ LEITURA</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Re&amp;set</source>
        <translation>R&amp;edefinir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach: how far from a click the margin may move, in pixels</source>
        <translation>Alcance: até que distância de um clique a margem pode mover-se, em pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide ground truth and class, and show a number instead of the name, until you sign the scan off</source>
        <translation>Leitura às cegas: ocultar referência e classe, e mostrar um número em vez do nome, até você validar a imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide the draft of each scan until you sign it off</source>
        <translation>Leitura às cegas: ocultar o rascunho de cada imagem até você validá-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Read blind: hide until sign-off</source>
        <translation>Leitura às cegas: ocultar até a validação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: scans are numbered, and you see ground truth and class once you have signed the scan off.</source>
        <translation>Leitura às cegas: as imagens são numeradas, e você vê referência e classe depois de validar a imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Read blind: you see the draft of a scan once you have signed the scan off.</source>
        <translation>Leitura às cegas: você vê o rascunho de uma imagem depois de validá-la.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Read blind? Until sign-off, hide from {name}:</source>
        <translation>Ler às cegas? Até a validação, ocultar de {name}:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Read-only file system</source>
        <translation>sistema de arquivos só de leitura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reader name</source>
        <translation>Nome do leitor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Reader name:</source>
        <translation>Nome do leitor:</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader, language, theme, model, keys and where things are stored</source>
        <translation>Leitor, idioma, tema, modelo, teclas e onde tudo é guardado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader…</source>
        <translation>Leitor…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reading order</source>
        <translation>Ordem de leitura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Reading the annotations…</source>
        <translation>Lendo as anotações…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>Reading the result…</source>
        <translation>Lendo o resultado…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reapply sorting and filter</source>
        <translation>Reaplicar ordem e filtro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reapply sorting and filter (scans have changed)</source>
        <translation>Reaplicar ordem e filtro (as imagens mudaram)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reass&amp;ign</source>
        <translation>Reatr&amp;ibuir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies</source>
        <translation>Estudos recentes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies are hidden in privacy mode.</source>
        <translation>Os estudos recentes ficam ocultos no modo de privacidade.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Red boxes become black in the exported copies. Yellow boxes are text on the tissue and stay. Click a box to switch it, drag to draw one. Of a clip you see all frames laid over each other.</source>
        <translation>As caixas vermelhas ficam pretas nas cópias exportadas. As amarelas são texto sobre o tecido e permanecem. Clique numa caixa para trocá-la; arraste para desenhar uma. De um clipe você vê todos os quadros sobrepostos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Reddish purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo {step}</source>
        <translation>Refazer: {step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/refine.py"/>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Refused: keep the current model</source>
        <translation>Recusado: mantenha o modelo atual</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region_grow.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Region growing</source>
        <translation>Crescimento de região</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/key_pointer.py"/>
        <source>Released</source>
        <translation>Solto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all other islands</source>
        <translation>Remover todas as outras ilhas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers</source>
        <translation>Remover todas as réguas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers from this scan</source>
        <translation>Remover todas as réguas desta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove everything from the mask</source>
        <translation>Remover tudo da máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove flags</source>
        <translation>Remover sinalizadores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Remove island</source>
        <translation>Remover ilha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove islands too small to be lesions</source>
        <translation>Remover ilhas pequenas demais para serem lesões</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove my class</source>
        <translation>Remover minha classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove or restore islands</source>
        <translation>Remover ou restaurar ilhas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Remove patient data</source>
        <translation>Remover dados do paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Remove ruler</source>
        <translation>Remover régua</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove small islands</source>
        <translation>Remover ilhas pequenas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove your class from the selected scans ({count})?</source>
        <translation>Remover sua classe das imagens selecionadas ({count})?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove {count}</source>
        <translation>Remover ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove {folder} from the list</source>
        <translation>Remover {folder} da lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Removed from the folder: {count}; your work is kept.</source>
        <translation>Removidas da pasta: {count}; seu trabalho é mantido.</translation>
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
        <translation>Substituir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Replace it</source>
        <translation>Substituí-lo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Replay</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report (PDF)…</source>
        <translation>Relatório (PDF)…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report a problem…</source>
        <translation>Relatar um problema…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Report text copied to clipboard.</source>
        <translation>Texto do relatório copiado para a área de transferência.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Report written: {file}. Pages: {count}.</source>
        <translation>Relatório criado: {file}. Páginas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Reports (*.pdf)</source>
        <translation>Relatórios (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reset &amp;all</source>
        <translation>Redefinir &amp;tudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level</source>
        <translation>Redefinir janela/nível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level, gamma, inversion and local contrast</source>
        <translation>Redefinir janela/nível, gama, inversão e contraste local</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore all defaults…</source>
        <translation>Restaurar todos os padrões…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore default</source>
        <translation>Restaurar padrão</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Restore draft</source>
        <translation>Restaurar rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Restore draft inside</source>
        <translation>Restaurar rascunho dentro</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Restore island</source>
        <translation>Restaurar ilha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the default of 1 setting? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>Restaurar o padrão de 1 configuração? Leitor, leitura às cegas, modo de privacidade, atalhos de teclado e servidores PACS não mudam.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Restore the defaults of {count} settings? Reader, blind reading, privacy mode, keyboard shortcuts and archives stay as they are.</source>
        <translation>Restaurar o padrão de {count} configurações? Leitor, leitura às cegas, modo de privacidade, atalhos de teclado e servidores PACS não mudam.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve and open</source>
        <translation>Recuperar e abrir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve the next {count} studies of the list in the background</source>
        <translation>Recuperar em segundo plano os próximos {count} exames da lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving study {progress} files</source>
        <translation>Recuperando exame, arquivos: {progress}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reverse order</source>
        <translation>Inverter ordem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reverse the tool: the brush erases</source>
        <translation>Inverter a ferramenta: o pincel apaga</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Right button, drag</source>
        <translation>Botão direito, arrastar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Right panel</source>
        <translation>Painel direito</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ruler</source>
        <translation>Régua</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Ruler type</source>
        <translation>Tipo de régua</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>S&amp;tudy</source>
        <translation>E&amp;studo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Same case</source>
        <translation>Mesmo caso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save a copy elsewhere…</source>
        <translation>Salvar uma cópia em outro lugar…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save in my user folder and close</source>
        <translation>Salvar na minha pasta de usuário e fechar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Save now</source>
        <translation>Salvar agora</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Save the consensus as it is and go back</source>
        <translation>Salvar o consenso como está e voltar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Saved to {file}</source>
        <translation>Salvo em {file}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Saved to {file}.</source>
        <translation>Salvo em {file}.</translation>
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
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan beside</source>
        <translation>Imagem ao lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Scan of the training set</source>
        <translation>Imagem do conjunto de treinamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Scan to show beside</source>
        <translation>Imagem a mostrar ao lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/information_controller.py"/>
        <source>Scan {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan, masks and heatmap side by side, as PDF or PNG</source>
        <translation>Imagem, máscaras e mapa de calor lado a lado, como PDF ou PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Scan, second view</source>
        <translation>Imagem, segunda vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Scans</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans are numbered, text outside the tissue becomes black, DICOM headers lose what tells of the patient. Notes are left out. Text on the tissue stays unless you mark it. Choose a new folder.</source>
        <translation>As imagens são numeradas, o texto fora do tecido fica preto e os cabeçalhos DICOM perdem o que identifica o paciente. As notas são omitidas. O texto sobre o tecido permanece, a menos que você o marque. Escolha uma pasta nova.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Scans at most</source>
        <translation>Máximo de imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans of this study: {scans}. Judged by your finals: {finals}; by ground truth: {truths}.</source>
        <translation>Imagens deste estudo: {scans}. Julgadas pelas suas versões finais: {finals}; pela referência: {truths}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans resolved: {count}. The other versions are kept as files.</source>
        <translation>Imagens resolvidas: {count}. As outras versões são mantidas como arquivos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans skipped: {count}.</source>
        <translation>Imagens ignoradas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Scans skipped: {count}. The first: {reason}</source>
        <translation>Imagens ignoradas: {count}. A primeira: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Scans that both signed off, largest disagreement first</source>
        <translation>Imagens que ambos validaram, primeiro a maior discordância</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Scans that you signed off ({count})</source>
        <translation>Imagens que você validou ({count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Scans whose draft was kept: {count}.</source>
        <translation>Imagens cujo rascunho foi mantido: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Scans with a correction or a firm draft, which will not count: {count}.</source>
        <translation>Imagens com uma correção ou um rascunho firme, que não contarão: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans with two saved versions</source>
        <translation>Imagens com duas versões salvas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Scans with two saved versions: {count}. Neither version is shown until you choose.</source>
        <translation>Imagens com duas versões salvas: {count}. Nenhuma versão é mostrada até você escolher.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Scans, the most harmed first</source>
        <translation>Imagens, primeiro as mais prejudicadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search an archive (PACS) and retrieve studies</source>
        <translation>Procurar em um PACS e recuperar exames</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Search commands and shortcuts</source>
        <translation>Procurar comandos e atalhos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_window.py"/>
        <source>Search help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search help…</source>
        <translation>Procurar na ajuda…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_results.py"/>
        <source>Search results</source>
        <translation>Resultados da procura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search words of the name, class or note; numbers, such as dice&lt;0.7, uncertainty&gt;0.3 or lesion&gt;0.4; or values, such as state:unread, draft:possible, marks:calipers or lesion:no</source>
        <translation>Procure palavras do nome, da classe ou da nota; números, como dice&lt;0.7, uncertainty&gt;0.3 ou lesion&gt;0.4; ou valores, como state:unread, draft:possible, marks:calipers ou lesion:no</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Searching for near-duplicates and burnt-in marks</source>
        <translation>Procurando imagens quase duplicadas e marcas incrustadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Second reader</source>
        <translation>Segundo leitor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sections of the card</source>
        <translation>Seções da ficha</translation>
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
        <translation>Segmentar novamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment all</source>
        <translation>Segmentar todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment all scans without a draft</source>
        <translation>Segmentar todas as imagens sem rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment every frame</source>
        <translation>Segmentar todos os quadros</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every frame of this clip that has no draft yet</source>
        <translation>Segmentar todos os quadros deste clipe que ainda não têm rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every scan that has no draft yet; of a clip, only its key frames</source>
        <translation>Segmentar todas as imagens que ainda não têm rascunho; de um clipe, só os quadros-chave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment key frames</source>
        <translation>Segmentar quadros-chave</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment only the frames in which the picture has changed clearly, 5 to 30 frames apart</source>
        <translation>Segmentar só os quadros em que a imagem mudou claramente, com 5 a 30 quadros de distância</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Segment runs on this device, in this precision; change the device in the Model menu</source>
        <translation>A segmentação é executada neste dispositivo, com esta precisão; altere o dispositivo no menu Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Segment selected</source>
        <translation>Segmentar selecionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Segment the scan</source>
        <translation>Segmentar a imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Segment the scan first. The heatmap explains the predicted lesion.</source>
        <translation>Segmente primeiro a imagem. O mapa de calor explica a lesão prevista.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Segment the scan or draw a lesion to describe it.</source>
        <translation>Segmente a imagem ou desenhe uma lesão para descrevê-la.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Segment the scan to see the model's assessment.</source>
        <translation>Segmente a imagem para ver a avaliação do modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the unread scan again with {model}? Finals and corrections do not change.</source>
        <translation>Segmentar novamente com {model} a imagem não lida? As versões finais e as correções não mudam.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the {count} unread scans again with {model}? Finals and corrections do not change.</source>
        <translation>Segmentar novamente com {model} as imagens não lidas ({count})? As versões finais e as correções não mudam.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>Segment {scan}</source>
        <translation>Segmentar {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound</source>
        <translation>Segmentar, corrigir e validar lesões em ultrassom de mama</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/help_dialogs.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound, and fine-tune the model.</source>
        <translation>Segmentar, corrigir e validar lesões em ultrassom de mama, e ajustar o modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor (1 core).</source>
        <translation>A segmentação é executada no processador deste computador (1 núcleo).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on this computer's processor ({count} cores).</source>
        <translation>A segmentação é executada no processador deste computador ({count} núcleos).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>Segmenting runs on {name}.</source>
        <translation>A segmentação é executada em {name}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select all shown</source>
        <translation>Selecionar todas as mostradas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select all: {place}</source>
        <translation>Selecionar todas: {place}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select every scan in the list</source>
        <translation>Selecionar todas as imagens da lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select newest</source>
        <translation>Selecionar as mais recentes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Select one scan in the list, other than the one on screen, to show it beside.</source>
        <translation>Selecione na lista uma imagem diferente da que está aberta para mostrá-la ao lado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Selected scans</source>
        <translation>Imagens selecionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected scans with another class: {count}. Replace it?</source>
        <translation>Imagens selecionadas com outra classe: {count}. Substituí-la?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected: {count}</source>
        <translation>Selecionadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Self-test</source>
        <translation>Autoteste</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Self-test…</source>
        <translation>Autoteste…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Sensitivity {name}: {counts}.</source>
        <translation>Sensibilidade {name}: {counts}.</translation>
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
        <translation>Definir o preto e o branco nos 0,5% mais escuros e mais claros da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Set class</source>
        <translation>Definir classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for all scans of this size in the same folder that have no spacing</source>
        <translation>Definir para todas as imagens deste tamanho na mesma pasta que não têm espaçamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for folder</source>
        <translation>Definir para a pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for this scan</source>
        <translation>Definir para esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale</source>
        <translation>Definir escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale from two depth marks</source>
        <translation>Definir a escala com duas marcas de profundidade</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Set spacing</source>
        <translation>Definir espaçamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>Settings, keys.{command} = {key}: {reason}; the default shortcut is used</source>
        <translation>Configurações, keys.{command} = {key}: {reason}; é usado o atalho padrão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Share of scans that the model knows</source>
        <translation>Proporção de imagens que o modelo conhece</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the ground truth that the mask covers</source>
        <translation>Proporção da referência que a máscara cobre</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the mask that lies on the ground truth</source>
        <translation>Proporção da máscara que fica sobre a referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Shift+Wheel</source>
        <translation>Shift+roda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Shortcut</source>
        <translation>Atalho</translation>
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
        <translation>Mostrar uma barra de comprimento redondo em mm ou cm, onde o espaçamento é conhecido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show a bar of a round length over the scan.</source>
        <translation>Mostrar uma barra de comprimento redondo sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a second view at the same zoom: the scan without overlays, or with another layer</source>
        <translation>Mostrar uma segunda vista com o mesmo zoom: a imagem sem sobreposições ou com outra camada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show again</source>
        <translation>Mostrar de novo</translation>
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
        <translation>Mostrar todos os atalhos de teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan of the same case or patient beside each scan</source>
        <translation>Mostrar ao lado de cada imagem outra do mesmo caso ou paciente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan to the right: a near-duplicate, one of the same case, or one that you choose</source>
        <translation>Mostrar outra imagem à direita: uma quase duplicada, uma do mesmo caso ou uma que você escolher</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Show beside</source>
        <translation>Mostrar ao lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Show beside: {which}</source>
        <translation>Mostrar ao lado: {which}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show draft, ground truth and heatmap beside the scan at the same zoom</source>
        <translation>Mostrar rascunho, referência e mapa de calor ao lado da imagem com o mesmo zoom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show in the worklist again</source>
        <translation>Mostrar de novo na lista de trabalho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show lines between pixels at high zoom</source>
        <translation>Mostrar linhas entre pixels com zoom alto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show masks as a light fill instead of outlines</source>
        <translation>Mostrar as máscaras como preenchimento leve em vez de contornos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show one screen pixel per scan pixel</source>
        <translation>Mostrar um pixel de tela por pixel da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide all that is to the right of the scan</source>
        <translation>Mostrar ou ocultar tudo o que está à direita da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide everything drawn over the scan</source>
        <translation>Mostrar ou ocultar tudo o que é desenhado sobre a imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show overlays only to the left of a line that you can drag</source>
        <translation>Mostrar as sobreposições só à esquerda de uma linha que pode ser arrastada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the help on the part of the window that you are in; works offline</source>
        <translation>Mostrar a ajuda da parte da janela em que você está; funciona sem conexão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Show the model's assessment</source>
        <translation>Mostrar a avaliação do modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment after you sign off the scan</source>
        <translation>Mostrar a avaliação do modelo depois de você validar a imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment as soon as it is available</source>
        <translation>Mostrar a avaliação do modelo assim que estiver disponível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the near-duplicate of each scan beside it</source>
        <translation>Mostrar ao lado de cada imagem a sua quase duplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the number, long axis and perpendicular axis of each lesion. Two or more lesions are always numbered</source>
        <translation>Mostrar o número, o eixo maior e o eixo perpendicular de cada lesão. Duas ou mais lesões são sempre numeradas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the regions that a DICOM scan names (tissue, colour flow, Doppler spectrum, M-mode), and their scales</source>
        <translation>Mostrar as regiões que uma imagem DICOM indica (tecido, fluxo em cores, espectro Doppler, modo M) e suas escalas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan after it in the list beside each scan</source>
        <translation>Mostrar ao lado de cada imagem a seguinte da lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan before it in the list beside each scan</source>
        <translation>Mostrar ao lado de cada imagem a anterior da lista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan only</source>
        <translation>Mostrar só a imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan without overlays</source>
        <translation>Mostrar a imagem sem sobreposições</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the selected scan beside the one on screen</source>
        <translation>Mostrar a imagem selecionada ao lado da que está aberta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the whole scan</source>
        <translation>Mostrar a imagem inteira</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the window on the whole screen</source>
        <translation>Mostrar a janela em toda a tela</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show true positive, false negative and false positive pixels against the ground truth</source>
        <translation>Mostrar os pixels verdadeiros positivos, falsos negativos e falsos positivos em relação à referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what could not be read, written or used</source>
        <translation>Mostrar o que não pôde ser lido, gravado ou usado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the DICOM file says of patient, study and device</source>
        <translation>Mostrar o que o arquivo DICOM diz do paciente, do exame e do equipamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the model can and cannot do, and its accuracy</source>
        <translation>Mostrar o que o modelo pode e não pode fazer, e sua exatidão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show where the network looked for one lesion of the draft after another, then for all</source>
        <translation>Mostrar onde a rede olhou para cada lesão do rascunho, uma após outra, e depois para todas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Show where the network looked to find this mask</source>
        <translation>Mostrar onde a rede olhou para encontrar esta máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show window (W), level (L) and zoom in a corner of the canvas</source>
        <translation>Mostrar janela (W), nível (L) e zoom num canto da área da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show your progress and results in this study</source>
        <translation>Mostrar seu progresso e seus resultados neste estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Shown after you sign off the scan.</source>
        <translation>Mostrado depois de você validar a imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Shrink</source>
        <translation>Contrair</translation>
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
        <translation>Valide primeiro uma imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that none of these scans shows a lesion. You are asked to confirm</source>
        <translation>Validar que nenhuma destas imagens mostra uma lesão. É pedida confirmação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that there is no lesion and go to the next scan</source>
        <translation>Validar que não há lesão e ir para a próxima imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off the correction of each scan, or its unchanged draft. You are asked to confirm</source>
        <translation>Validar a correção de cada imagem, ou seu rascunho sem alterações. É pedida confirmação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) as no lesion?</source>
        <translation>Validar as imagens selecionadas ({count}) como sem lesão?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) without viewing each one? The correction of each, or its unchanged draft, becomes its final.</source>
        <translation>Validar as imagens selecionadas ({count}) sem ver cada uma? A correção de cada imagem, ou seu rascunho sem alterações, torna-se sua versão final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off this mask and go to the next scan</source>
        <translation>Validar esta máscara e ir para a próxima imagem</translation>
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
        <translation>Validados (ponto abaixo da linha): {count}</translation>
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
        <translation>Imagens validadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans with drawing, in order</source>
        <translation>Imagens validadas com desenho, por ordem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Skip tour</source>
        <translation>Pular</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Sky blue</source>
        <translation>Azul-celeste</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smaller brush</source>
        <translation>Pincel menor</translation>
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
        <translation>Exibição suavizada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the margin under the brush</source>
        <translation>Suavizar a margem sob o pincel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Smooth the scan while its pixels are small on the screen.</source>
        <translation>Suavizar a imagem enquanto os pixels aparecem pequenos na tela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the whole margin</source>
        <translation>Suavizar toda a margem</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/smoothing.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smoothing brush</source>
        <translation>Pincel de suavização</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smooths the margin under the brush</source>
        <translation>Suaviza a margem sob o pincel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Something does not work on this computer. Copy the report and send it to your support.</source>
        <translation>Algo não funciona neste computador. Copie o relatório e envie-o ao seu suporte técnico.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Something is missing in it.</source>
        <translation>Falta algo nela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sort and filter the worklist by the current state of the scans</source>
        <translation>Ordenar e filtrar a lista de trabalho conforme o estado atual das imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space (hold) and drag</source>
        <translation>Espaço (manter) e arrastar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space with the keyboard pointer</source>
        <translation>Espaço com o ponteiro do teclado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Stale file handle</source>
        <translation>acesso ao arquivo expirado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Start from a possible lesion</source>
        <translation>Começar com uma lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Start from ground truth</source>
        <translation>Partir da referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Start from readers' masks</source>
        <translation>Partir das máscaras dos leitores</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Starting mask for drawing tools</source>
        <translation>Máscara de partida das ferramentas de desenho</translation>
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
        <translation>Passo para expandir, contrair ou suavizar a margem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_card.py"/>
        <source>Step {at} of {count}</source>
        <translation>Passo {at} de {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stop and keep best</source>
        <translation>Parar e manter o melhor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/clip_controller.py"/>
        <source>Stopped at frame {number}.</source>
        <translation>Parado no quadro {number}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Stopped at frame {number}: {why}.</source>
        <translation>Parado no quadro {number}: {why}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Stopped. Click Refresh to read the annotations again.</source>
        <translation>Interrompido. Clique em Atualizar para ler de novo as anotações.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Stopped. Drafts made so far: {count}.</source>
        <translation>Interrompido. Rascunhos feitos até agora: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stopping after this epoch…</source>
        <translation>Parando após esta época…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store</source>
        <translation>Armazenar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store DICOM files of an export in an archive (PACS)</source>
        <translation>Armazenar em um PACS os arquivos DICOM de uma exportação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store in archive</source>
        <translation>Armazenar no PACS</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store in archive…</source>
        <translation>Armazenar no PACS…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Storing…</source>
        <translation>Armazenando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found</source>
        <translation>Exames encontrados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found: {count}.</source>
        <translation>Exames encontrados: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study</source>
        <translation>Exame</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study date</source>
        <translation>Data do exame</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Summary of {study}, reader {reader}</source>
        <translation>Resumo de {study}, leitor {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Summary…</source>
        <translation>Resumo…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap black and white</source>
        <translation>Trocar preto e branco</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap brush and eraser</source>
        <translation>Alternar pincel e borracha</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Synthetic scans with known lesions, for trying out busviewer</source>
        <translation>Imagens sintéticas com lesões conhecidas, para experimentar o busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>System language</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF compression {compression} is not supported; save it uncompressed, or with LZW or Deflate</source>
        <translation>a compressão TIFF {compression} não é aceita; salve sem compressão, ou com LZW ou Deflate</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>TIFF values of {kind} are not supported; save it with 8 or 16 bits</source>
        <translation>valores TIFF de {kind} não são aceitos; salve com 8 ou 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Take in masks made elsewhere, as drafts or as ground truth</source>
        <translation>Importar máscaras feitas em outro lugar, como rascunhos ou como referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Take the terms marked computed or suggested as yours</source>
        <translation>Adotar como seus os termos marcados como calculados ou sugeridos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Take the tour</source>
        <translation>Fazer a visita guiada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs of the model and of the click tool).</source>
        <translation>Demora {about} (imagens de treinamento: {scans}; épocas do modelo e da ferramenta de clique: {epochs}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs).</source>
        <translation>Demora {about} (imagens de treinamento: {scans}; épocas: {epochs}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Test the program on this computer, and show a report to copy</source>
        <translation>Testar o programa neste computador e mostrar um relatório para copiar</translation>
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
        <translation>O ícone do busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>The candidate was discarded. The current model is unchanged.</source>
        <translation>O candidato foi descartado. O modelo atual não muda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is no longer in the study.</source>
        <translation>A imagem escolhida já não está no estudo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is the one you are reading.</source>
        <translation>A imagem escolhida é a que você está lendo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The click is outside the scan. Nothing changed</source>
        <translation>O clique está fora da imagem. Nada mudou</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>The click tool uses a network that was fine-tuned with this model.</source>
        <translation>A ferramenta de clique usa uma rede ajustada junto com este modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The click tool uses its bundled network, because that of {model} cannot be used: {reason}</source>
        <translation>A ferramenta de clique usa sua rede incluída, porque a de {model} não pode ser usada: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The colours of the window. Scans are shown the same in both.</source>
        <translation>As cores da janela. As imagens são iguais em ambos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus on {count} of these scans was drawn by hand. If you replace it, it stays in the file but is no longer used.</source>
        <translation>O consenso em {count} destas imagens foi desenhado à mão. Se você o substituir, ele permanece no arquivo, mas deixa de ser usado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus was not started because your own work could not be saved.</source>
        <translation>O consenso não foi iniciado porque seu próprio trabalho não pôde ser salvo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>The devices could not be found: {reason}</source>
        <translation>Não foi possível encontrar os dispositivos: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>The disk does not respond.</source>
        <translation>O disco não responde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>The draft is empty at this threshold</source>
        <translation>O rascunho fica vazio com este limiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>The draft is firm, so it does not need to be accepted</source>
        <translation>O rascunho é firme, por isso não precisa ser aceito</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>The draft is hidden until you sign this scan off</source>
        <translation>O rascunho fica oculto até você validar esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The draft is ready. It stays hidden until you sign this scan off.</source>
        <translation>O rascunho está pronto. Permanece oculto até você validar esta imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The draft was imported from {source}. There is no assessment by a model.</source>
        <translation>O rascunho foi importado de {source}. Não há avaliação de um modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>The drafts stay hidden until you sign off.</source>
        <translation>Os rascunhos permanecem ocultos até a validação.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The file was replaced since you read it: your masks are of the earlier picture.</source>
        <translation>O arquivo foi substituído depois que você o leu: suas máscaras são da imagem anterior.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>The finals could not be counted: {reason}</source>
        <translation>Não foi possível contar as versões finais: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>The gain may be chance. {figures}; the whole interval must lie above 0. Sign off more scans with a lesion.</source>
        <translation>O ganho pode ser acaso. {figures}; todo o intervalo deve estar acima de 0. Valide mais imagens com lesão.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The ground truth cannot be used: {reason}</source>
        <translation>A referência não pode ser usada: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>The ground truth is hidden until you sign this scan off</source>
        <translation>A referência fica oculta até você validar esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>The ground truth is hidden until you sign this scan off.</source>
        <translation>A referência fica oculta até você validar esta imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap could not be checked: {reason}</source>
        <translation>Não foi possível verificar o mapa de calor: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap is hidden until you sign this scan off.</source>
        <translation>O mapa de calor fica oculto até você validar esta imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The held-out finals cannot tell. Training again without each half of the others, so that they judge too.</source>
        <translation>As versões finais reservadas não permitem decidir. Treina-se de novo sem cada metade das outras, para que também julguem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/language_controller.py"/>
        <source>The language cannot change yet: {what}. It changes to {language} when that ends, or at the next start.</source>
        <translation>O idioma ainda não pode mudar: {what}. Ele mudará para {language} quando isso terminar, ou no próximo início.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The language of the window.</source>
        <translation>O idioma da janela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The map of a network with shuffled weights is flat.</source>
        <translation>O mapa de uma rede com pesos embaralhados é plano.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The mask is empty</source>
        <translation>A máscara está vazia</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>The mask is empty. Draw the lesion, or sign off as no lesion</source>
        <translation>A máscara está vazia. Desenhe a lesão ou valide como sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The model averages {count} networks: the first one is trained, the others stay as they are.</source>
        <translation>O modelo faz a média de {count} redes: a primeira é treinada, as outras ficam como estão.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model card could not be read: {path} ({reason}).</source>
        <translation>Não foi possível ler a ficha do modelo: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use and its sensitivity; change them in the Model menu</source>
        <translation>O modelo em uso e sua sensibilidade; altere-os no menu Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use; change it in the Model menu</source>
        <translation>O modelo em uso; altere-o no menu Modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>The model that proposes the drafts.</source>
        <translation>O modelo que propõe os rascunhos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>The model was imported. It is not in use yet.</source>
        <translation>O modelo foi importado. Ainda não está em uso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The model {model} gives no assessment of the lesion.</source>
        <translation>O modelo {model} não avalia a lesão.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model's card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/click_controller.py"/>
        <source>The network of the click tool cannot be used, so a click only moves the margin near it: {reason}</source>
        <translation>A rede da ferramenta de clique não pode ser usada, por isso um clique só move a margem próxima: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The network of the click tool is not available, so a box cannot be used. Click the lesion instead</source>
        <translation>A rede da ferramenta de clique não está disponível, por isso não é possível usar uma caixa. Clique na lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The network to start from cannot be used: {reason}.</source>
        <translation>A rede de partida não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The new draft is ready; your correction is kept. To use the draft instead, choose “Restore draft”.</source>
        <translation>O novo rascunho está pronto; sua correção é mantida. Para usar o rascunho no lugar dela, escolha “Restaurar rascunho”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies are there: {count}. They are in the worklist.</source>
        <translation>Os próximos exames já chegaram: {count}. Estão na lista de trabalho.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies could not be retrieved: {reason}</source>
        <translation>Não foi possível recuperar os próximos exames: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>The number beside the lesion on the scan</source>
        <translation>O número ao lado da lesão na imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/birads_controller.py"/>
        <source>The other view has no such lesion yet. Segment or draw it there.</source>
        <translation>A outra vista ainda não tem essa lesão. Segmente-a ou desenhe-a lá.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>The other window was closed. You can work on this study now</source>
        <translation>A outra janela foi fechada. Agora você pode trabalhar neste estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>The outline shows the current mask of each version: final, correction or draft.</source>
        <translation>O contorno mostra a máscara atual de cada versão: versão final, correção ou rascunho.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password is asked each time: {reason}.</source>
        <translation>A senha é pedida a cada vez: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password was not kept: {reason}.</source>
        <translation>A senha não foi guardada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run did not ask for it.</source>
        <translation>A execução não pediu isso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>The run was stopped before its first epoch was finished.</source>
        <translation>A execução foi interrompida antes do fim de sua primeira época.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The sample study could not be created: {reason}. Free space there, or ask for the right to write there. You can open a folder of scans without it.</source>
        <translation>Não foi possível criar o estudo de exemplo: {reason}. Libere espaço nesse local ou peça permissão para gravar nele. Você pode abrir uma pasta de imagens sem ele.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The sample study is open for the tour. Your work in {study} is saved; File &gt; Recent studies has it.</source>
        <translation>O estudo de exemplo está aberto para a visita guiada. Seu trabalho em {study} está salvo; você o encontra em Arquivo &gt; Estudos recentes.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The scan has changed since {reader} signed it off</source>
        <translation>A imagem mudou desde que {reader} a validou</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates failed: {reason}</source>
        <translation>A procura de quase duplicadas falhou: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates is still running.</source>
        <translation>A procura de quase duplicadas ainda está em execução.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans already have this class.</source>
        <translation>As imagens selecionadas já têm esta classe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already flagged.</source>
        <translation>As imagens selecionadas já estão sinalizadas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already hidden.</source>
        <translation>As imagens selecionadas já estão ocultas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/settings_writer.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation>Não foi possível salvar as configurações: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The source of this consensus is not recorded.</source>
        <translation>A origem deste consenso não está registrada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test could not be started.</source>
        <translation>Não foi possível iniciar o teste.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test segments a synthetic scan on each device. It takes up to a minute.</source>
        <translation>O teste segmenta uma imagem sintética em cada dispositivo. Demora até um minuto.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>The tour ended, because another study was opened. Help &gt; Tour starts it again.</source>
        <translation>A visita guiada terminou porque outro estudo foi aberto. Ajuda &gt; Visita guiada a inicia de novo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>The training process exited without an error message.</source>
        <translation>O processo de treinamento terminou sem mensagem de erro.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The uncertainty of {scan} could not be computed: {reason}</source>
        <translation>Não foi possível calcular a incerteza de {scan}: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>The whole model</source>
        <translation>O modelo inteiro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The {listed} largest of {count} lesions</source>
        <translation>As {listed} maiores de {count} lesões</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>There are more: narrow the search to see them.</source>
        <translation>Há mais: restrinja a pesquisa para vê-los.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>There are no scans in this study.</source>
        <translation>Não há imagens neste estudo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>There are only possible lesions. To export them, select “Include possible lesions”.</source>
        <translation>Há somente lesões possíveis. Para exportá-las, selecione “Incluir lesões possíveis”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>There is no archive yet. Press “Archives…” to enter one.</source>
        <translation>Ainda não há nenhum PACS. Pressione “Servidores PACS…” para adicionar um.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Accept the possible lesion first, or draw the lesion</source>
        <translation>Não há máscara a alterar. Aceite primeiro a lesão possível ou desenhe a lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Segment the scan, or draw the lesion</source>
        <translation>Não há máscara a alterar. Segmente a imagem ou desenhe a lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to clear. A possible lesion is not a mask until you accept it</source>
        <translation>Não há máscara a esvaziar. Uma lesão possível não é uma máscara até você aceitá-la</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>There is no network to start from.</source>
        <translation>Não há rede de partida.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>There is no possible lesion to accept. Segment the scan first</source>
        <translation>Não há lesão possível a aceitar. Segmente primeiro a imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/edit_controller.py"/>
        <source>There is no previous scan.</source>
        <translation>Não há imagem anterior.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan in which the model found nothing.</source>
        <translation>Não há nenhuma imagem em que o modelo não tenha encontrado nada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan that you opened and left unread.</source>
        <translation>Não há nenhuma imagem que você tenha aberto e deixado não lida.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>These cannot be imported ({count}):</source>
        <translation>Não podem ser importadas ({count}):</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>These look like masks: {mask} for {scan}, and {count} more. Use them as ground truth?</source>
        <translation>Parecem ser máscaras: {mask} para {scan}, e mais {count}. Usá-las como referência?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>These scans are read blind. Sign them off first.</source>
        <translation>Estas imagens são lidas às cegas. Valide-as primeiro.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>These scans have two saved versions of your work: one in the study folder and one in your user folder, for example because the study could not be written to for a while. Select the version to use. The other is kept as a separate file.</source>
        <translation>Estas imagens têm duas versões salvas do seu trabalho: uma na pasta do estudo e outra na sua pasta de usuário, por exemplo porque durante algum tempo não foi possível gravar no estudo. Selecione a versão a usar. A outra é mantida como arquivo separado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>They appear in the worklist while you read</source>
        <translation>Aparecem na lista de trabalho enquanto você lê</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>This address is not encrypted: others on the network can read the password.</source>
        <translation>Este endereço não é criptografado: outras pessoas na rede podem ler a senha.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>This click changes nothing</source>
        <translation>Este clique não altera nada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see a heatmap by {model}.</source>
        <translation>Este rascunho foi feito por {draft}. Segmente novamente para ver um mapa de calor de {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see the assessment by {model}.</source>
        <translation>Este rascunho foi feito por {draft}. Segmente novamente para ver a avaliação de {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This frame has no mask to carry. Draw or segment it first.</source>
        <translation>Este quadro não tem máscara para propagar. Primeiro desenhe-a ou segmente o quadro.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/output_controller.py"/>
        <source>This is the consensus of several readers. Go back to your own work to import masks.</source>
        <translation>Este é o consenso de vários leitores. Volte ao seu próprio trabalho para importar máscaras.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the first frame of the clip.</source>
        <translation>Este é o primeiro quadro do clipe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the first scan in the list.</source>
        <translation>Esta é a primeira imagem da lista.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the last frame of the clip.</source>
        <translation>Este é o último quadro do clipe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the last scan in the list.</source>
        <translation>Esta é a última imagem da lista.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>This looks like a mask: {mask} for {scan}. Use it as ground truth?</source>
        <translation>Parece ser uma máscara: {mask} para {scan}. Usá-la como referência?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model came with busviewer and cannot be deleted</source>
        <translation>Este modelo vem com o busviewer e não pode ser eliminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>This model has no card, so its accuracy is unknown ({path} is missing).</source>
        <translation>Este modelo não tem ficha, por isso sua exatidão é desconhecida (falta {path}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model is in use. Use another one first</source>
        <translation>Este modelo está em uso. Use outro primeiro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>This model was refused: it did worse in the comparison above. Use it anyway?</source>
        <translation>Este modelo foi recusado: teve resultado pior na comparação acima. Usar mesmo assim?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>This run did not compare the models.</source>
        <translation>Esta execução não comparou os modelos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>This scan</source>
        <translation>Esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>This scan already has a mask. Restore the draft first, or add the possible lesion to the mask</source>
        <translation>Esta imagem já tem uma máscara. Restaure primeiro o rascunho ou adicione a lesão possível à máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>This scan cannot be read</source>
        <translation>Não é possível ler esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>This scan cannot be shown: {reason}</source>
        <translation>Não é possível mostrar esta imagem: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>This scan has a firm draft. Sign off as no lesion?</source>
        <translation>Esta imagem tem um rascunho firme. Validar como sem lesão?</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan has no draft to restore. Segment it first</source>
        <translation>Esta imagem não tem rascunho a restaurar. Segmente-a primeiro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>This scan has no ground truth to compare with.</source>
        <translation>Esta imagem não tem referência com que comparar.</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>This scan has no ground truth to start from</source>
        <translation>Esta imagem não tem referência de que partir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>This scan has no near-duplicates in this study.</source>
        <translation>Esta imagem não tem quase duplicadas neste estudo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>This scan has your correction. Keep it beside the new draft, or replace it?</source>
        <translation>Esta imagem tem a sua correção. Mantê-la junto do novo rascunho ou substituí-la?</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan was reopened. Undo restores the sign-off</source>
        <translation>Esta imagem foi reaberta. Desfazer restaura a validação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>This summary counts this reader's annotations of the scans in the study. The final of each signed-off scan is compared, pixel by pixel, with the draft at sign-off. Accepted unchanged: final and draft are equal. Redrawn: their Dice is below {limit}, or the draft found nothing. Corrected: anything in between. No lesion: the final is empty, whatever the draft. Draft replaced later: another model segmented the scan after sign-off, so the outcome is unknown. The share of drafts accepted unchanged also counts drafts with a lesion that were rejected as no lesion; these have no Dice. The individual editing steps are not recorded. Drawing time runs from pressing to releasing the pen and includes pauses under 10 s. Reading time is the time a scan was on show, before sign-off, with a key or the pointer used in the last {idle} s; drawing time is part of it. The class of a lesion is the reader's, or else the folder's. Islands smaller than a disc of {smallest} mm, or without a spacing than {share} % of the scan, are no lesions. The long axis is the greatest distance between two points of a lesion, in mm if at least half of the lesions have a spacing. Click a dot to go to its scan.</source>
        <translation>Este resumo conta as anotações deste leitor nas imagens do estudo. A versão final de cada imagem validada é comparada, pixel a pixel, com o rascunho no momento da validação. Aceito sem alterações: versão final e rascunho são iguais. Redesenhado: seu Dice é inferior a {limit}, ou o rascunho não encontrou nada. Corrigido: tudo o que fica entre os dois. Sem lesão: a versão final está vazia, seja qual for o rascunho. Rascunho substituído depois: outro modelo segmentou a imagem após a validação, por isso o resultado é desconhecido. A proporção de rascunhos aceitos sem alterações conta também os rascunhos com lesão que foram rejeitados como sem lesão; estes não têm Dice. Os passos de edição não são registrados um a um. O tempo de desenho vai do apoiar ao levantar da caneta e inclui pausas de menos de 10 s. O tempo de leitura é o tempo em que uma imagem esteve à vista, antes da validação, com uma tecla ou o ponteiro usados nos últimos {idle} s; o tempo de desenho faz parte dele. A classe de uma lesão é a do leitor ou, na falta dela, a da pasta. As ilhas menores do que um disco de {smallest} mm ou, sem espaçamento, do que {share}% da imagem não são lesões. O eixo maior é a maior distância entre dois pontos de uma lesão, em mm se pelo menos metade das lesões tiver espaçamento. Clique num ponto para ir à sua imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Threshold inside</source>
        <translation>Limiar dentro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing</source>
        <translation>Tempo de desenho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing on a scan, s</source>
        <translation>Tempo de desenho em uma imagem, s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing, s</source>
        <translation>Tempo de desenho, s</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Tissue</source>
        <translation>Tecido</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Tissue composition</source>
        <translation>Composição do tecido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>To change a shortcut, double-click its command or press Enter.</source>
        <translation>Para alterar um atalho, clique duas vezes no comando ou pressione Enter.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>To check: {what}</source>
        <translation>A verificar: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>To date</source>
        <translation>Data final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>To try again, press “Store”: a file that is stored twice stays one.</source>
        <translation>Para tentar de novo, pressione “Armazenar”: um arquivo armazenado duas vezes continua a ser um só.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Told by the content</source>
        <translation>Conforme o conteúdo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance</source>
        <translation>Tolerância</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance, in grey values</source>
        <translation>Tolerância, em valores de cinza</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>Too few finals with a lesion; at least {least} are needed.</source>
        <translation>Poucas versões finais com lesão; são necessárias pelo menos {least}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/text.py"/>
        <source>Too many open files</source>
        <translation>arquivos abertos demais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tool options</source>
        <translation>Opções da ferramenta</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Tools start from</source>
        <translation>Ponto de partida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>Tour ended. Help &gt; Tour starts it again.</source>
        <translation>Visita guiada encerrada. Ajuda &gt; Visita guiada a inicia de novo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Train a candidate model on the signed-off masks of this study</source>
        <translation>Treinar um modelo candidato com as máscaras validadas deste estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train its network on the same finals</source>
        <translation>Treinar a rede dela com as mesmas versões finais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Training data</source>
        <translation>Dados de treinamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Training failed: {reason}</source>
        <translation>O treinamento falhou: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Training failed: {reason} No new model; the current one is unchanged.</source>
        <translation>O treinamento falhou: {reason} Não há novo modelo; o atual não muda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Training loss</source>
        <translation>Perda de treinamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>Training was stopped (signal {number}), probably out of memory.</source>
        <translation>O treinamento foi interrompido (sinal {number}), provavelmente por falta de memória.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers (at least {least} scans). A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Treina um modelo candidato a partir de {model} com o consenso de vários leitores (pelo menos {least} imagens). Um quinto dos pacientes é reservado para testá-lo. O modelo em uso não muda; você decide no final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Treina um modelo candidato a partir de {model} com o consenso de vários leitores em {study}. Um quinto dos pacientes é reservado para testá-lo. O modelo em uso não muda; você decide no final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the signed-off scans of {reader} in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Treina um modelo candidato a partir de {model} com as imagens validadas por {reader} em {study}. Um quinto dos pacientes é reservado para testá-lo. O modelo em uso não muda; você decide no final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on your {count} signed-off scans. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation>Treina um modelo candidato a partir de {model} com as imagens que você validou ({count}). Um quinto dos pacientes é reservado para testá-lo. O modelo em uso não muda; você decide no final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Transducer</source>
        <translation>Transdutor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Turn overlays on and off twice a second</source>
        <translation>Mostrar e ocultar as sobreposições duas vezes por segundo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Turned upright, as the EXIF data of their scans says: {count}.</source>
        <translation>Giradas conforme os dados EXIF das suas imagens: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Two axes</source>
        <translation>Dois eixos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Two views</source>
        <translation>Duas vistas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Ultrasound only</source>
        <translation>Só ultrassom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ultrasound regions</source>
        <translation>Regiões de ultrassom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies across ultrasound regions of different scale.</source>
        <translation>Sem calibração: a lesão abrange regiões de ultrassom de escala diferente.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies outside the ultrasound regions with a scale.</source>
        <translation>Sem calibração: a lesão está fora das regiões de ultrassom com escala.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the spacing of this scan is unknown.</source>
        <translation>Sem calibração: o espaçamento desta imagem é desconhecido.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step}</source>
        <translation>Desfazer: {step}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step} ({scan})</source>
        <translation>Desfazer: {step} ({scan})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread, seen</source>
        <translation>Não lida, vista</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unreadable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use anyway…</source>
        <translation>Usar mesmo assim…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Use it anyway</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use it without proof</source>
        <translation>Usar sem prova</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Use selected versions</source>
        <translation>Usar as versões selecionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use the mask of {reader} as the consensus on the selected scans</source>
        <translation>Usar a máscara de {reader} como consenso nas imagens selecionadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Use the model's possible lesion as your correction</source>
        <translation>Usar a lesão possível do modelo como sua correção</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use the refused model</source>
        <translation>Usar o modelo recusado</translation>
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
        <translation>Usar como consenso, nas imagens selecionadas, o que ambos os leitores marcaram</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what more than half of all readers marked as the consensus on the selected scans</source>
        <translation>Usar como consenso, nas imagens selecionadas, o que mais da metade de todos os leitores marcou</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use {reader}'s</source>
        <translation>Usar a de {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Values on the scan</source>
        <translation>Valores sobre a imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Vermilion</source>
        <translation>Vermelhão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>W {width}  L {level}  {zoom} %</source>
        <translation>W {width}  L {level}  {zoom}%</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Welcome to busviewer</source>
        <translation>Bem-vindo ao busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>What becomes black</source>
        <translation>O que fica preto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>What is trained</source>
        <translation>O que é treinado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>When to show the model's assessment</source>
        <translation>Quando mostrar a avaliação do modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Where both agree</source>
        <translation>Onde ambos concordam</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where scans are retrieved from and results stored in. Passwords are kept in the system's keyring only.</source>
        <translation>De onde vêm as imagens e onde ficam os resultados. As senhas ficam somente no chaveiro do sistema.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Where the model runs. Auto takes the first graphics card, else the processor.</source>
        <translation>Onde o modelo é executado. Automático usa a primeira placa de vídeo; senão, o processador.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for lesion {lesion} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Onde {model} olhou para a lesão {lesion} ({method}, {layer}). Não é indício de malignidade.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the class {name} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Onde {model} olhou para a classe {name} ({method}, {layer}). Não é indício de malignidade.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the region that you drew ({method}, {layer}). Not evidence of malignancy. Your mask is unchanged.</source>
        <translation>Onde {model} olhou para a região que você desenhou ({method}, {layer}). Não é indício de malignidade. Sua máscara não muda.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for this mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Onde {model} olhou para esta máscara ({method}, {layer}). Não é indício de malignidade.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for your mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation>Onde {model} olhou para a sua máscara ({method}, {layer}). Não é indício de malignidade.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Whether the model says how likely a lesion is benign or malignant, and when.</source>
        <translation>Se o modelo informa a probabilidade de uma lesão ser benigna ou maligna, e quando.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Who is reading?</source>
        <translation>Quem lê?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Whose outline is which</source>
        <translation>De quem é cada contorno</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Window/level</source>
        <translation>Janela/nível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>With the summary of the study</source>
        <translation>Com o resumo do estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Without a draft</source>
        <translation>Sem rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Without {networks}, which cannot be asked this.</source>
        <translation>Sem {networks}, que não permite esta consulta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Work is saved automatically after every stroke</source>
        <translation>O trabalho é salvo automaticamente após cada traço</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_list.py"/>
        <source>Worklist</source>
        <translation>Lista de trabalho</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>Worse. {figures}.</source>
        <translation>Pior. {figures}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Write dates as 2026-01-31: year, month and day.</source>
        <translation>Escreva as datas como 2026-01-31: ano, mês e dia.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Write report</source>
        <translation>Criar relatório</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_table.py"/>
        <source>Write window, level and zoom over the scan.</source>
        <translation>Escrever janela, nível e zoom sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You are reading this study too, so only scans that you signed off are listed.</source>
        <translation>Você também lê este estudo, por isso só são listadas as imagens que você validou.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>You can change all of this later: Edit &gt; Settings. Everything runs on this computer. Research software, not a medical device.</source>
        <translation>Você pode alterar tudo isso depois: Editar &gt; Configurações. Tudo é executado neste computador. Software de pesquisa, não é um dispositivo médico.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>You can close this window.</source>
        <translation>Você pode fechar esta janela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>You drew a lesion on this scan. Sign off as no lesion?</source>
        <translation>Você desenhou uma lesão nesta imagem. Validar como sem lesão?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/help/tour_controller.py"/>
        <source>You finished the tour. F1 opens the help; Help &gt; Tour starts the tour again.</source>
        <translation>Você terminou a visita guiada. F1 abre a ajuda; Ajuda &gt; Visita guiada a inicia de novo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>You have drawn nothing on this scan. Choose another target.</source>
        <translation>Você não desenhou nada nesta imagem. Escolha outro alvo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not hidden any scan.</source>
        <translation>Você não ocultou nenhuma imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You have not signed off any scan in this study, so every scan that both readers signed off is listed. If you still plan to read this study blind, stop here.</source>
        <translation>Você não validou nenhuma imagem deste estudo, por isso são listadas todas as que ambos os leitores validaram. Se ainda pretende ler este estudo às cegas, pare aqui.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>You have not signed off any scan yet. Sign off scans first, or export the drafts.</source>
        <translation>Você ainda não validou nenhuma imagem. Valide primeiro imagens ou exporte os rascunhos.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not signed off any scan yet. Use Sign off to make a mask final.</source>
        <translation>Você ainda não validou nenhuma imagem. Use Validar para tornar uma máscara a versão final.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Your answer could not be kept: {reason}</source>
        <translation>Não foi possível guardar sua resposta: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/narrator.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Your correction</source>
        <translation>Sua correção</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Your corrections and finals stay as they are. A mask must have the same size as its scan.</source>
        <translation>Suas correções e versões finais ficam como estão. Uma máscara deve ter o mesmo tamanho da sua imagem.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your latest work could not be saved. It is only in memory.</source>
        <translation>Seu trabalho mais recente não pôde ser salvo. Está só na memória.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Your latest work is in memory but not saved yet. busviewer will try again. Do not close it.</source>
        <translation>Seu trabalho mais recente está na memória, mas ainda não foi salvo. O busviewer tentará de novo. Não o feche.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Your latest work is not saved yet and is not counted.</source>
        <translation>Seu trabalho mais recente ainda não foi salvo e não é contado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Your mask</source>
        <translation>Sua máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/welcome_page.py"/>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>Your system is set to show no motion, so overlays do not blink. Hold H to see the bare scan, or choose “Two views”.</source>
        <translation>Seu sistema está configurado para não mostrar movimento, por isso as sobreposições não piscam. Mantenha H para ver só a imagem, ou escolha “Duas vistas”.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your work is not saved yet: {reason}</source>
        <translation>Seu trabalho ainda não foi salvo: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom at the cursor</source>
        <translation>Zoom no cursor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom both together</source>
        <translation>Zoom conjunto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to lesion</source>
        <translation>Ampliar a lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to the mask, or to the ground truth where there is no mask</source>
        <translation>Ampliar a máscara, ou a referência onde não há máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>a click at row {row}, column {column} is outside the scan ({height} x {width})</source>
        <translation>um clique na linha {row}, coluna {column} está fora da imagem ({height} × {width})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a clip is played</source>
        <translation>um clipe é reproduzido</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a corner is not a number</source>
        <translation>um vértice não é um número</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a dialog is open</source>
        <translation>há um diálogo aberto</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>a mask beside it would not be found as its ground truth, or would change that of others</source>
        <translation>uma máscara ao lado não seria encontrada como sua referência, ou mudaria a de outras</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask is of another size than its box</source>
        <translation>uma máscara tem outro tamanho que sua caixa</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a mask reaches beyond the picture</source>
        <translation>uma máscara sai da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>a polygon must be a list of x and y</source>
        <translation>um polígono deve ser uma lista de x e y</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>a web page</source>
        <translation>uma página web</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>a {kind} of {count} points is no area</source>
        <translation>{kind} de {count} pontos não é uma área</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about a minute</source>
        <translation>cerca de um minuto</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} hours</source>
        <translation>cerca de {count} horas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} minutes</source>
        <translation>cerca de {count} minutos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>accepted unchanged</source>
        <translation>aceito sem alterações</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>agree on {percent} % of {count}</source>
        <translation>concordam em {percent}% de {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>already assigned to another command</source>
        <translation>já atribuído a outro comando</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>already signed off</source>
        <translation>já validada</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address begins with https:// (DICOMweb) or dicom://, as dicom://ARCHIVE@host:4242</source>
        <translation>um endereço começa com https:// (DICOMweb) ou dicom://, como dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address has neither ? nor #</source>
        <translation>um endereço não tem ? nem #</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>an address of DICOM names the AE title (at most 16 letters) and the port: dicom://ARCHIVE@host:4242</source>
        <translation>um endereço DICOM cita o título AE (no máximo 16 caracteres) e a porta: dicom://ARCHIVE@host:4242</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an annotation of the image {name} cannot be read ({reason})</source>
        <translation>uma anotação da imagem {name} não pode ser lida ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>an image has no file_name</source>
        <translation>uma imagem não tem file_name</translation>
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
        <translation>outra a cada vez</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>another page</source>
        <translation>outra página</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>another window</source>
        <translation>outra janela</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>architectural distortion</source>
        <translation>distorção arquitetural</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>auto</source>
        <translation>auto</translation>
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
        <translation>benigna é mais provável do que maligna ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>bf16 is too inexact for this model on {where} ({words})</source>
        <translation>bf16 é inexato demais para este modelo em {where} ({words})</translation>
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
        <translation>Ajuda do busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” at {scan}?</source>
        <translation>O busviewer encerrou inesperadamente: {time}. Continuar com “{study}” em {scan}?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” where you stopped?</source>
        <translation>O busviewer encerrou inesperadamente: {time}. Continuar com “{study}” onde você parou?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>busviewer finds it when you open this study again</source>
        <translation>o busviewer a encontra quando você abrir este estudo de novo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>by region</source>
        <translation>por região</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>calipers</source>
        <translation>calipers</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>cannot be read ({reason})</source>
        <translation>não pode ser lido ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>cannot be used</source>
        <translation>não pode ser usado</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>cannot be used ({reason})</source>
        <translation>não pode ser usado ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>cannot tell</source>
        <translation>indecidido</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>circumscribed</source>
        <translation>circunscrita</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>clear</source>
        <translation>sem rascunho</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>combined pattern</source>
        <translation>padrão combinado</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>complex cystic and solid</source>
        <translation>complexo cístico e sólido</translation>
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
        <translation>contém {file} duas vezes</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {file}, but a model has no folders</source>
        <translation>contém {file}, mas um modelo não tem pastas</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>contains {unknown}, which is no file of a model</source>
        <translation>contém {unknown}, que não é um arquivo de um modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>damaged DICOM directory; its order is not used</source>
        <translation>diretório DICOM danificado; sua ordem não é usada</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unknown compression; export it uncompressed</source>
        <translation>imagem DICOM danificada ou compressão desconhecida; exporte sem compressão</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM image or unsupported compression ({name}); export it uncompressed</source>
        <translation>imagem DICOM danificada ou compressão não aceita ({name}); exporte sem compressão</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>damaged DICOM: HighBit is {high}, with {stored} of {allocated} bits; export it again</source>
        <translation>DICOM danificado: HighBit é {high}, com {stored} de {allocated} bits; exporte novamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its header cannot be read</source>
        <translation>DICOM danificado: o cabeçalho não pode ser lido</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels cannot be decoded; export it again</source>
        <translation>DICOM danificado: os pixels não podem ser decodificados; exporte novamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: its pixels do not match its header</source>
        <translation>DICOM danificado: os pixels não correspondem ao cabeçalho</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its size is not a number</source>
        <translation>DICOM danificado: o tamanho não é um número</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>damaged DICOM: its {name} is too long ({count} bytes, at most {longest})</source>
        <translation>DICOM danificado: {name} é longo demais ({count} bytes, no máximo {longest})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_fragments.py"/>
        <source>damaged DICOM: the frames of this clip cannot be told apart; export it again</source>
        <translation>DICOM danificado: os quadros deste clipe não podem ser separados; exporte novamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>damaged DICOM: {missing} is missing; export it again</source>
        <translation>DICOM danificado: falta {missing}; exporte novamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged JPEG: it has more than {limit} passes</source>
        <translation>JPEG danificado: tem mais de {limit} passagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it contains more data than its pixels need</source>
        <translation>PNG danificado: contém mais dados do que seus pixels precisam</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it does not start with its header</source>
        <translation>PNG danificado: não começa com seu cabeçalho</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: it has more than {limit} parts</source>
        <translation>PNG danificado: tem mais de {limit} partes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>damaged PNG: its header names an unknown method</source>
        <translation>PNG danificado: o cabeçalho cita um método desconhecido</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: a page has {count} fields</source>
        <translation>TIFF danificado: uma página tem {count} campos</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: field {code} has {count} values, at most {most} are read</source>
        <translation>TIFF danificado: o campo {code} tem {count} valores, no máximo {most} são lidos</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: it has no page</source>
        <translation>TIFF danificado: não tem nenhuma página</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its description tells of {claimed} pictures, but it has {count} pages</source>
        <translation>TIFF danificado: a descrição fala de {claimed} imagens, mas ele tem {count} páginas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>damaged TIFF: its pages go round in a circle</source>
        <translation>TIFF danificado: suas páginas andam em círculo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its pixels do not match its header</source>
        <translation>TIFF danificado: os pixels não correspondem ao cabeçalho</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>damaged TIFF: its tiles are too large</source>
        <translation>TIFF danificado: seus blocos são grandes demais</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what} ({text})</source>
        <translation>danificado: {what} ({text})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>damaged {what}: it cannot be decoded</source>
        <translation>danificado: não é possível decodificar {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>damaged, or no DICOM Segmentation</source>
        <translation>danificado, ou não é uma segmentação DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>damaged, or no NIfTI file</source>
        <translation>danificado, ou não é um arquivo NIfTI</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged, or no NRRD file</source>
        <translation>danificado, ou não é um arquivo NRRD</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: a segment lies in layer {layer}, and it has {count}</source>
        <translation>danificado: um segmento está na camada {layer}, e há {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an id is neither a number nor text</source>
        <translation>danificado: um identificador não é número nem texto</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>damaged: an image or an annotation is not an object</source>
        <translation>danificado: uma imagem ou uma anotação não é um objeto</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>damaged: it unpacks to more than its header says</source>
        <translation>danificado: contém mais do que diz seu cabeçalho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>device {wish} is not available ({there}); use auto or cpu</source>
        <translation>o dispositivo {wish} não está disponível ({there}); use auto ou cpu</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>device: auto</source>
        <translation>dispositivo: auto</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>doppler</source>
        <translation>doppler</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>draft replaced later</source>
        <translation>rascunho substituído depois</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>drafts</source>
        <translation>rascunhos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>drawn by hand</source>
        <translation>desenhado à mão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>drawn by {reader}</source>
        <translation>desenhado por {reader}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>drawn on</source>
        <translation>com rascunho</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>duct changes</source>
        <translation>alterações ductais</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>each pixel of this DICOM image has {samples} values; export it as grey or RGB</source>
        <translation>cada pixel desta imagem DICOM tem {samples} valores; exporte-a em cinza ou RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>each pixel of this grey TIFF has {count} values; save it as grey or RGB</source>
        <translation>cada pixel deste TIFF cinza tem {count} valores; salve em cinza ou RGB</translation>
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
        <translation>elasticidade dura</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity intermediate</source>
        <translation>elasticidade intermediária</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity soft</source>
        <translation>elasticidade macia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty if the archive asks for none</source>
        <translation>vazio se o PACS não pedir nenhum</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>empty mask</source>
        <translation>máscara vazia</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty to trust what your system trusts</source>
        <translation>vazio para confiar no que o seu sistema confia</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>enhancement</source>
        <translation>reforço</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>equally likely benign or malignant ({share}).</source>
        <translation>igualmente provável benigna ou maligna ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>false drafts on {count} of 100 normal scans</source>
        <translation>rascunhos falsos em {count} de cada 100 imagens normais</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>false drafts on {drafted} of {count} scans without a lesion</source>
        <translation>rascunhos falsos em {drafted} de {count} imagens sem lesão</translation>
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
        <translation>primeiro o sobrenome</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>file removed</source>
        <translation>arquivo removido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>finds {count} of 100 lesions</source>
        <translation>encontra {count} de cada 100 lesões</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>fine-tuning is running</source>
        <translation>o ajuste fino está em execução</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>fine-tuning needs at least {least} signed-off scans; {whose} has {count}{more}</source>
        <translation>o ajuste fino precisa de pelo menos {least} imagens validadas; {whose} tem {count}{more}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>firm drafts: {count}</source>
        <translation>rascunhos firmes: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>flagged</source>
        <translation>sinalizada</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <source>format {number} is newer than format {format} of this program; update busviewer</source>
        <translation>o formato {number} é mais novo que o formato {format} deste programa; atualize o busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} mm²</source>
        <translation>quadro {number}, {area} mm²</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} px</source>
        <translation>quadro {number}, {area} px</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>from the system's keyring</source>
        <translation>do chaveiro do sistema</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>gamma {gamma}</source>
        <translation>gama {gamma}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>grey up to</source>
        <translation>cinza até</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>grey {value}</source>
        <translation>cinza {value}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>ground truth and class</source>
        <translation>referência e classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>guard set</source>
        <translation>conjunto de controle</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>has a draft</source>
        <translation>tem rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has several colours, all of which count as lesion</source>
        <translation>tem várias cores, e todas contam como lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>has {levels} levels, of which all but the darkest count as lesion</source>
        <translation>tem {levels} níveis, dos quais todos, menos o mais escuro, contam como lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>held-out finals</source>
        <translation>versões finais reservadas</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous</source>
        <translation>heterogêneo</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous background echotexture</source>
        <translation>ecotextura de fundo heterogênea</translation>
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
        <translation>oculto até a validação</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fat</source>
        <translation>ecotextura de fundo homogênea - gordura</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fibroglandular</source>
        <translation>ecotextura de fundo homogênea - fibroglandular</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>https://host/dicom-web or dicom://AET@host:4242</source>
        <translation>https://host/dicom-web ou dicom://AET@host:4242</translation>
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
        <translation>arquivo de imagem</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>in a mass</source>
        <translation>em um nódulo</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>in the holdout that judges the candidate</source>
        <translation>entre as reservadas que julgam o candidato</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>indistinct</source>
        <translation>indistinta</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>internal vascularity</source>
        <translation>vascularização interna</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>intraductal</source>
        <translation>intraductais</translation>
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
        <translation>é um JPEG todo preto, como também resulta de uma máscara de 0 e 1; conta como sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline drawn on a picture; what it encloses counts as lesion</source>
        <translation>é um contorno desenhado sobre uma imagem; o que ele envolve conta como lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is an outline; what it encloses counts as lesion</source>
        <translation>é um contorno; o que ele envolve conta como lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>is cut out of a picture; what is left of it counts as lesion</source>
        <translation>foi recortada de uma imagem; o que resta dela conta como lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>is missing</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>isoechoic</source>
        <translation>isoecoico</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>it belongs to another scan, {path}</source>
        <translation>pertence a outra imagem, {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>it contains {counted}, its scan {wanted}</source>
        <translation>contém {counted}, sua imagem {wanted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>it does not fit its kind of file</source>
        <translation>não corresponde ao seu tipo de arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>it does not say what kind it is</source>
        <translation>não diz de que tipo é</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say whether to use them</source>
        <translation>não diz se devem ser usadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it does not say which pictures are masks</source>
        <translation>não diz que imagens são máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has another size</source>
        <translation>tem outro tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>it has neither a polygon nor run lengths</source>
        <translation>não tem polígono nem comprimentos de trechos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has your own mask</source>
        <translation>tem a sua própria máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>it is a picture in colours, no mask</source>
        <translation>é uma imagem em cores, não uma máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>it is no DICOM file, which this format refers to; choose another format</source>
        <translation>não é um arquivo DICOM, ao qual este formato se refere; escolha outro formato</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: it has {count} slices</source>
        <translation>não é a máscara de uma só imagem: tem {count} cortes</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>it is no mask of one scan: its size is {size}</source>
        <translation>não é a máscara de uma só imagem: seu tamanho é {size}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>it lists no studies</source>
        <translation>não cita nenhum estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header cannot be read</source>
        <translation>seu cabeçalho DICOM não pode ser lido</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header has no {missing}</source>
        <translation>seu cabeçalho DICOM não tem {missing}</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its DICOM header says {width} x {height} pixels, and its image has others</source>
        <translation>seu cabeçalho DICOM diz {width} × {height} pixels, e sua imagem tem outros</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>its UID is not valid</source>
        <translation>o UID não é válido</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its boxes reach beyond its {width} x {height} pixels; look for text again</source>
        <translation>suas caixas saem de seus {width} × {height} pixels; procure o texto de novo</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>its burnt-in text was not looked for; export again</source>
        <translation>o texto incrustado não foi procurado nela; exporte de novo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are cut short</source>
        <translation>seus comprimentos de trechos comprimidos estão truncados</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its compressed run lengths are damaged</source>
        <translation>seus comprimentos de trechos comprimidos estão danificados</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>its description tells of {claimed} pictures, but the file contains only one</source>
        <translation>a descrição fala de {claimed} imagens, mas o arquivo contém só uma</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>its file cannot be read ({reason})</source>
        <translation>seu arquivo não pode ser lido ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>its format is not {format}</source>
        <translation>seu formato não é {format}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its frames are not all of one size and kind</source>
        <translation>seus quadros não são todos do mesmo tamanho e tipo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its pixels lie in another file; save it as one file</source>
        <translation>seus pixels estão em outro arquivo; salve tudo em um arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>its run lengths are of another size</source>
        <translation>seus comprimentos de trechos são de outro tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>its scan contains {counted}</source>
        <translation>sua imagem contém {counted}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>its scan {key} cannot be read ({reason})</source>
        <translation>sua imagem {key} não pode ser lida ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>its size is not possible ({frames} frames of {columns} x {rows})</source>
        <translation>seu tamanho não é possível ({frames} quadros de {columns} × {rows})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its size is not possible ({size})</source>
        <translation>seu tamanho não é possível ({size})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its slice does not lie as a scan does, from right to left and from front to back</source>
        <translation>seu corte não está colocado como uma imagem, da direita para a esquerda e da frente para trás</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>its transparency and its colours show different areas; save it as PNG, 0 and 255</source>
        <translation>sua transparência e suas cores mostram áreas diferentes; salve-a como PNG, 0 e 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/dicom_copy.py"/>
        <source>its uncompressed copy would be larger than the 4 GB that DICOM allows</source>
        <translation>sua cópia sem compressão passaria dos 4 GB que o DICOM permite</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>its values are no numbers</source>
        <translation>seus valores não são números</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>its values lie in unusual bits (HighBit {high}, BitsStored {stored}); export it uncompressed, in grey</source>
        <translation>os valores estão em bits incomuns (HighBit {high}, BitsStored {stored}); exporte sem compressão, em cinza</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>labelme JSON</source>
        <translation>JSON do labelme</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>left</source>
        <translation>esquerdo</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>left for training</source>
        <translation>disponível para treinar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>lesion</source>
        <translation>lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>lesion {share}</source>
        <translation>lesão {share}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>lesions</source>
        <translation>lesões</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>lesions signed off</source>
        <translation>lesões validadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>light and dark both reach around this mask, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>claro e escuro contornam esta máscara, portanto lesão e fundo não podem ser distinguidos; salve-a como PNG, 0 e 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>local contrast</source>
        <translation>contraste local</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/precision.py"/>
        <source>lowest Dice with fp32 on {count} synthetic scans: {lowest}</source>
        <translation>menor Dice em relação a fp32 em {count} imagens sintéticas: {lowest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>made</source>
        <translation>feito</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>majority</source>
        <translation>maioria</translation>
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
        <translation>maligna é mais provável do que benigna ({share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>max</source>
        <translation>máximo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mean {mean}   median {median}</source>
        <translation>média {mean}   mediana {median}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median Dice of draft and final</source>
        <translation>Dice mediano entre rascunho e versão final</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median drawing time per scan</source>
        <translation>tempo mediano de desenho por imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>median of {count} scans</source>
        <translation>mediana de {count} imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median reading time {time}</source>
        <translation>tempo mediano de leitura {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {first} in the first third, {last} in the last third</source>
        <translation>mediana {first} no primeiro terço, {last} no último terço</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {median}, quartiles {low} and {high}</source>
        <translation>mediana {median}, quartis {low} e {high}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>microlobulated</source>
        <translation>microlobulada</translation>
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
        <translation>mm, mm²; sem calibração: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>modality {modality}</source>
        <translation>modalidade {modality}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>my class: {name}</source>
        <translation>minha classe: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>near-duplicate, group {number}</source>
        <translation>quase duplicada, grupo {number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>near-duplicates are not searched for in studies of more than {limit} scans</source>
        <translation>imagens quase duplicadas não são procuradas em estudos com mais de {limit} imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>near-duplicates {percent} %</source>
        <translation>quase duplicadas {percent}%</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report of {left} scans that are not signed off: sign them off first</source>
        <translation>não há relatório DICOM de {left} imagens não validadas: valide-as primeiro</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>no DICOM report was written: no signed-off scan among these is a DICOM file</source>
        <translation>nenhum relatório DICOM foi escrito: nenhuma destas imagens validadas é um arquivo DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>no accuracy data for this model</source>
        <translation>não há dados de exatidão para este modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>no class</source>
        <translation>sem classe</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>no drafts yet</source>
        <translation>ainda não há rascunhos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>no lesion</source>
        <translation>sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>no longer in the study</source>
        <translation>já não está no estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>no mask</source>
        <translation>sem máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>no model</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>no network of {model} has all of {method}, {layer} and {target}</source>
        <translation>nenhuma rede de {model} tem ao mesmo tempo {method}, {layer} e {target}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>no posterior features</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>no reader has signed off this scan</source>
        <translation>nenhum leitor validou esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>no secure connection</source>
        <translation>sem conexão segura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>none for this scan</source>
        <translation>não há para esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finals.py"/>
        <source>none of the {count} signed-off scans of {whose} is {missing}{more}; sign off more scans, from other patients if possible</source>
        <translation>nenhuma das {count} imagens validadas de {whose} está {missing}{more}; valide mais imagens, se possível de outros pacientes</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/layouts.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>not a model archive ({model_json} is missing)</source>
        <translation>não é um arquivo de modelo (falta {model_json})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>not a valid shortcut</source>
        <translation>não é um atalho válido</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>not an image that busviewer can read (PNG, JPEG, BMP, TIFF or DICOM)</source>
        <translation>não é uma imagem que o busviewer consiga ler (PNG, JPEG, BMP, TIFF ou DICOM)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/failure.py"/>
        <source>not enough memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <location filename="../../busviewer/scan/model.py"/>
        <source>not enough memory to decode this image</source>
        <translation>memória insuficiente para decodificar esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>not enough memory to open this scan</source>
        <translation>memória insuficiente para abrir esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>not found</source>
        <translation>não encontrada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>not judged</source>
        <translation>sem julgamento</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>not parallel</source>
        <translation>não paralela</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>not parallel, long axis at {angle}° to the skin</source>
        <translation>não paralela, eixo maior a {angle}° da pele</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>not stored: {reason}</source>
        <translation>não armazenado: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>not the scan that was annotated</source>
        <translation>não é a imagem que foi anotada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>not written</source>
        <translation>não gravada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing after</source>
        <translation>nada depois</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing before</source>
        <translation>nada antes</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>nothing found: {count}</source>
        <translation>sem achados: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now clear</source>
        <translation>agora sem rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now drawn on</source>
        <translation>agora com rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now missed</source>
        <translation>agora omitida</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>number of CUDA devices: {count}</source>
        <translation>número de dispositivos CUDA: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>of {count} drafts accepted unchanged</source>
        <translation>de {count} rascunhos aceitos sem alterações</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>on at most</source>
        <translation>em no máximo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>one of its shapes cannot be read ({reason})</source>
        <translation>uma de suas formas não pode ser lida ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>one of the {count} largest pages {size}; {others}</source>
        <translation>uma das {count} maiores páginas {size}; {others}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>one picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>one scan</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>only a possible lesion</source>
        <translation>só uma lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>only a possible lesion: open the scan and accept it first</source>
        <translation>só uma lesão possível: abra a imagem e aceite-a primeiro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>only for dicom://</source>
        <translation>só para dicom://</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented</source>
        <translation>só o tecido é segmentado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented, not: {kinds}</source>
        <translation>só o tecido é segmentado, não: {kinds}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>only {reader} sees a lesion</source>
        <translation>só {reader} vê uma lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>or drop a folder anywhere in this window</source>
        <translation>ou solte uma pasta em qualquer lugar desta janela</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>other finals (judged by models trained without them)</source>
        <translation>outras versões finais (julgadas por modelos treinados sem elas)</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>outside of a mass</source>
        <translation>fora de um nódulo</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>oval</source>
        <translation>oval</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>page {number} of {count}, the largest {size}; {others}</source>
        <translation>página {number} de {count}, a maior {size}; {others}</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>parallel</source>
        <translation>paralela</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>parallel, long axis at {angle}° to the skin</source>
        <translation>paralela, eixo maior a {angle}° da pele</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>picked</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>possible lesion</source>
        <translation>lesão possível</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>possible lesions: {count}</source>
        <translation>lesões possíveis: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>possible {value}</source>
        <translation>possível {value}</translation>
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
        <translation>px, entre regiões de escala diferente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, outside the regions with a scale</source>
        <translation>px, fora das regiões com escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, uncalibrated</source>
        <translation>px, sem calibração</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>reader: {name}</source>
        <translation>leitor: {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>readers are compared</source>
        <translation>leitores são comparados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>redrawn</source>
        <translation>redesenhado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>reinstall {what}</source>
        <translation>reinstale {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>removed: the file is no longer in the folder; your work is kept</source>
        <translation>removida: o arquivo já não está na pasta; seu trabalho é mantido</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>right</source>
        <translation>direito</translation>
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
        <translation>salvo {time}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saving…</source>
        <translation>salvando…</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>scale by region</source>
        <translation>escala por região</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>scans</source>
        <translation>imagens</translation>
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
        <translation>validada: lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: no lesion</source>
        <translation>validada: sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <location filename="../../busviewer/export/study.py"/>
        <source>signed-off scans</source>
        <translation>imagens validadas</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin retraction</source>
        <translation>retração cutânea</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin thickening</source>
        <translation>espessamento cutâneo</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>spiculated</source>
        <translation>espiculada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/finetune.py"/>
        <source>stopped before the first epoch was finished; nothing was saved</source>
        <translation>interrompido antes do fim da primeira época; nada foi salvo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>stored</source>
        <translation>armazenado</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>stored with changes (warning {code})</source>
        <translation>armazenado com alterações (aviso {code})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>studies are retrieved</source>
        <translation>exames estão sendo recuperados</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>subareolar</source>
        <translation>subareolar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>suggested</source>
        <translation>sugerido</translation>
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
        <translation>o tipo de cor TIFF {photometric} não é aceito; salve em cinza ou RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive cannot send it</source>
        <translation>o PACS não consegue enviá-lo</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive could not process it</source>
        <translation>o PACS não conseguiu processá-lo</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>the archive did not say that it was stored</source>
        <translation>o PACS não confirmou que foi armazenado</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this compression</source>
        <translation>o PACS não aceita esta compressão</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not take this kind of file</source>
        <translation>o PACS não aceita este tipo de arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive does not take this kind of file, or this kind of request</source>
        <translation>o PACS não aceita este tipo de arquivo ou de pedido</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive does not understand it</source>
        <translation>o PACS não o entende</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive is full</source>
        <translation>o PACS está cheio</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>the archive refused it</source>
        <translation>o PACS o recusou</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>the archive sent nothing</source>
        <translation>o PACS não enviou nada</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/explaining/methods.py"/>
        <source>the class does not depend on this layer; choose the coarsest one</source>
        <translation>a classe não depende desta camada; escolha a mais grossa</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/clicks/clicker.py"/>
        <source>the click network returned invalid values (NaN or infinite)</source>
        <translation>a rede da ferramenta de clique devolveu valores inválidos (NaN ou infinitos)</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <source>the colours of this JPEG are not supported; export it as grey or RGB</source>
        <translation>as cores deste JPEG não são aceitas; exporte em cinza ou RGB</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>the effect is hidden until you sign off</source>
        <translation>o efeito fica oculto até a validação</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the encoding {encoding} is not supported; save it as raw or gzip</source>
        <translation>a codificação {encoding} não é aceita; salve como raw ou gzip</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <location filename="../../busviewer/scan/read.py"/>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the file cannot be read ({reason})</source>
        <translation>o arquivo não pode ser lido ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>the file contains no DICOM image, or is truncated</source>
        <translation>o arquivo não contém imagem DICOM, ou está truncado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>the file has changed since it judged</source>
        <translation>o arquivo mudou desde que foi julgado</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotated.py"/>
        <source>the file has changed since it was annotated</source>
        <translation>o arquivo mudou desde que foi anotado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is missing</source>
        <translation>o arquivo não está lá</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>the file is too large ({size} MB); the limit is {limit} MB</source>
        <translation>o arquivo é grande demais ({size} MB); o limite é {limit} MB</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>the file is too large for this disk</source>
        <translation>o arquivo é grande demais para este disco</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the file is too large; the limit is {limit} MB</source>
        <translation>o arquivo é grande demais; o limite é {limit} MB</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only one is there</source>
        <translation>o arquivo diz conter {claimed} quadros, mas só há um</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>the file says that it holds {claimed} frames, but only {count} are there</source>
        <translation>o arquivo diz conter {claimed} quadros, mas só há {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>the folder is write-protected</source>
        <translation>a pasta está protegida contra gravação</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>the ground truth cannot be read ({reason})</source>
        <translation>a referência não pode ser lida ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth covers {share} of the scan</source>
        <translation>a referência cobre {share} da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has holes, which count as no lesion</source>
        <translation>a referência tem buracos, que contam como sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {islands} separate areas</source>
        <translation>a referência tem {islands} áreas separadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth has {thin} thin or tiny areas, as letters and dashes are</source>
        <translation>a referência tem {thin} áreas finas ou minúsculas, como letras e traços</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches all four borders of the scan</source>
        <translation>a referência toca as quatro bordas da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>the ground truth touches three borders of the scan</source>
        <translation>a referência toca três bordas da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/model.py"/>
        <source>the image file is truncated</source>
        <translation>o arquivo de imagem está truncado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/pillow_format.py"/>
        <source>the image mode {mode} is not supported; save it as an 8- or 16-bit PNG</source>
        <translation>o modo de imagem {mode} não é aceito; salve como PNG de 8 ou 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>the key must have at least {shortest_key} letters, or it could be guessed</source>
        <translation>a chave deve ter pelo menos {shortest_key} caracteres, ou poderia ser adivinhada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the lesion left the picture</source>
        <translation>a lesão saiu da imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>the majority</source>
        <translation>a maioria</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask</source>
        <translation>a máscara</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>the mask of {scan}</source>
        <translation>a máscara de {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>the mask {name} is not used: {why}</source>
        <translation>a máscara {name} não é usada: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>the model</source>
        <translation>o modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the model no longer sees the lesion</source>
        <translation>o modelo já não vê a lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the model or the disk is at work</source>
        <translation>o modelo ou o disco está em atividade</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>the model {name} returned invalid values (NaN or infinite) for {scan}</source>
        <translation>o modelo {name} devolveu valores inválidos (NaN ou infinitos) para {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other page is not shown</source>
        <translation>a outra página não é mostrada</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>the other {count} pages are not shown</source>
        <translation>as outras {count} páginas não são mostradas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the picture changed too much</source>
        <translation>a imagem mudou demais</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>the pictures of this TIFF cannot be told apart; save it with a page for each</source>
        <translation>as imagens deste TIFF não podem ser separadas; salve-o com uma página para cada uma</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the pointer is pressed</source>
        <translation>o ponteiro está pressionado</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>the reader name is empty</source>
        <translation>o nome do leitor está vazio</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>the readers signed off different versions of the scan file</source>
        <translation>os leitores validaram versões diferentes do arquivo de imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/drafts.py"/>
        <source>the scan has changed since its mask was read; import it again</source>
        <translation>a imagem mudou desde que sua máscara foi lida; importe-a de novo</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>the segmentation is empty: it does not even tell the size of its scan</source>
        <translation>a segmentação está vazia: não diz nem o tamanho de sua imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>the size of a scan is missing or not possible (width {width}, height {height})</source>
        <translation>o tamanho de uma imagem falta ou não é possível (largura {width}, altura {height})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>the study folder is missing</source>
        <translation>a pasta do estudo não está lá</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>the system's keyring cannot be used ({reason})</source>
        <translation>o chaveiro do sistema não pode ser usado ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the tour is on</source>
        <translation>a visita guiada está em andamento</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>there are no frames in this file; it contains one picture</source>
        <translation>este arquivo não tem quadros; ele contém uma só imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>there is a model called {name} already; choose another name with --name</source>
        <translation>já existe um modelo chamado {name}; escolha outro nome com --name</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>there is no frame {number} in this file; it contains {held}</source>
        <translation>não há quadro {number} neste arquivo; ele contém {held}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>there is no picture {number} in this file; it contains {there}</source>
        <translation>não há imagem {number} neste arquivo; ele contém {there}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicomdir.py"/>
        <source>this DICOM directory is too large (at most {limit} MB)</source>
        <translation>este diretório DICOM é grande demais (no máximo {limit} MB)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has bf16</source>
        <translation>esta GPU tem bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/device.py"/>
        <source>this GPU has no bf16</source>
        <translation>esta GPU não tem bf16</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pages; save it in parts</source>
        <translation>este TIFF tem mais de {limit} páginas; salve-o em partes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this TIFF has more than {limit} pictures; save it in parts</source>
        <translation>este TIFF tem mais de {limit} imagens; salve-o em partes</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume of an unsupported kind; save it as single images</source>
        <translation>este TIFF é um volume de um tipo não aceito; salve-o como imagens separadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this TIFF is a volume; save it as single images</source>
        <translation>este TIFF é um volume; salve-o como imagens separadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this clip has {count} frames; at most {limit} are read</source>
        <translation>este clipe tem {count} quadros; no máximo {limit} são lidos</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_format.py"/>
        <source>this clip is a video ({name}), which is not supported; export it as JPEG or uncompressed</source>
        <translation>este clipe é um vídeo ({name}), o que não é aceito; exporte como JPEG ou sem compressão</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this file contains {count} pictures; open its folder, where each is a scan of its own ({name}#1 to {name}#{count})</source>
        <translation>este arquivo contém {count} imagens; abra sua pasta, onde cada uma é uma imagem própria ({name}#1 a {name}#{count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this has the greys of a picture, not the few of a mask; save the mask as PNG, 0 and 255</source>
        <translation>tem os cinzas de uma imagem, não os poucos de uma máscara; salve a máscara como PNG, 0 e 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a DICOMDIR, a list of files and no image; open the folder that it is in</source>
        <translation>é um DICOMDIR, uma lista de arquivos e não uma imagem; abra a pasta em que ele está</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <source>this is a MetaMorph stack of {count} pictures; save it as a TIFF with a page for each</source>
        <translation>é uma pilha MetaMorph de {count} imagens; salve-a como TIFF com uma página para cada uma</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is a clip of {there} frames; open its folder, where each is a scan of its own ({name}#1 to {name}#{there})</source>
        <translation>é um clipe de {there} quadros; abra sua pasta, onde cada um é uma imagem própria ({name}#1 a {name}#{there})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this is a picture with colours in it, but with no clear area or closed line of one colour; save the mask alone as PNG, 0 and 255</source>
        <translation>é uma imagem com cores, mas sem área clara nem linha fechada de uma só cor; salve só a máscara como PNG, 0 e 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is an ultrasound volume (3D), not frames as they were seen; export its frames</source>
        <translation>é um volume de ultrassom (3D), não quadros como foram vistos; exporte seus quadros</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>this is no COCO file: it has no lists of images and annotations</source>
        <translation>não é um arquivo COCO: não tem listas de imagens e anotações</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>this is no DICOM Segmentation</source>
        <translation>não é uma segmentação DICOM</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>this is no labelme file: it has no list of shapes</source>
        <translation>não é um arquivo labelme: não tem lista de formas</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this is not a DICOM file, or it is damaged</source>
        <translation>não é um arquivo DICOM, ou está danificado</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>this is not an address</source>
        <translation>isto não é um endereço</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <source>this is not an ultrasound image ({kind})</source>
        <translation>não é uma imagem de ultrassom ({kind})</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>this kind</source>
        <translation>este tipo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has the value {value} everywhere, so lesion and background cannot be told apart; an empty mask has 0 everywhere</source>
        <translation>esta máscara tem em toda parte o valor {value}, portanto lesão e fundo não podem ser distinguidos; uma máscara vazia tem 0 em toda parte</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has thin lines that do not close; save it as filled areas, PNG, 0 and 255</source>
        <translation>esta máscara tem linhas finas que não se fecham; salve-a como áreas cheias, PNG, 0 e 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask has {levels} levels, and the border of the picture is not of the darkest, so lesion and background cannot be told apart; save it as PNG, 0 and 255</source>
        <translation>esta máscara tem {levels} níveis, e a borda da imagem não é do mais escuro, portanto lesão e fundo não podem ser distinguidos; salve-a como PNG, 0 e 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>this mask has {width} x {height} pixels, but its scan has {wide} x {high}; both must have the same size</source>
        <translation>esta máscara tem {width} × {height} pixels, mas sua imagem tem {wide} × {high}; as duas devem ter o mesmo tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/drawn.py"/>
        <source>this mask is too faint for a JPEG (values under 32 of 255); save it as PNG, 0 and 255</source>
        <translation>esta máscara é fraca demais para um JPEG (valores abaixo de 32 de 255); salve-a como PNG, 0 e 255</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/truth.py"/>
        <source>this scan has two colours only: is it a mask, under a name that no layout knows?</source>
        <translation>esta imagem tem só duas cores: é uma máscara, com um nome que nenhuma estrutura de pastas conhece?</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/passwords.py"/>
        <source>this system has no keyring (such as GNOME Keyring, KWallet, Keychain or Credential Manager)</source>
        <translation>este sistema não tem chaveiro (como GNOME Keyring, KWallet, Keychain ou Gerenciador de Credenciais)</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>this user may not store</source>
        <translation>este usuário não pode armazenar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>to check</source>
        <translation>a verificar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>to check: {what}</source>
        <translation>a verificar: {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>total drawing time</source>
        <translation>tempo total de desenho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>true positive</source>
        <translation>verdadeiro positivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>two views</source>
        <translation>duas vistas</translation>
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
        <translation>sem calibração</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>uncertainty {value} by {model}</source>
        <translation>incerteza {value} segundo {model}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>unknown command</source>
        <translation>comando desconhecido</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread, seen</source>
        <translation>não lida, vista</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vascularity absent</source>
        <translation>vascularização ausente</translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vessels in rim</source>
        <translation>vasos na borda</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>was damaged and has been quarantined</source>
        <translation>estava danificado e foi posto de lado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>what you call it</source>
        <translation>como você o chama</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>without a draft</source>
        <translation>sem rascunho</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/connect.py"/>
        <source>write the user in its own field, and no password in the address</source>
        <translation>escreva o usuário em seu próprio campo e nenhuma senha no endereço</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>write-protected</source>
        <translation>protegido contra gravação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{across} x {down} mm/px</source>
        <translation>{across} x {down} mm/px</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{before} before, {after} after</source>
        <translation>{before} antes, {after} depois</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_format.py"/>
        <source>{bits} bits, format {sampleformat},</source>
        <translation>{bits} bits, formato {sampleformat},</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit numbers of colours are not supported</source>
        <translation>números de cor de {bits} bits não são aceitos</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_decode.py"/>
        <location filename="../../busviewer/scan/dicom_values.py"/>
        <source>{bits}-bit values are not supported; export it with 1 to 16 bits</source>
        <translation>valores de {bits} bits não são aceitos; exporte com 1 a 16 bits</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/survey/survey.py"/>
        <source>{cache}: {what} ({reason}); all scans were analysed again</source>
        <translation>{cache}: {what} ({reason}); todas as imagens foram analisadas de novo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{colour} (default)</source>
        <translation>{colour} (padrão)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>{command} ({key})</source>
        <translation>{command} ({key})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} beyond the scale (up to {longest})</source>
        <translation>fora da escala: {count} (até {longest})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{count} changed</source>
        <translation>{count} alterados</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as benign.</source>
        <translation>Classificadas como benignas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as malignant.</source>
        <translation>Classificadas como malignas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{count} descriptions belong to lesions that are not in the mask.</source>
        <translation>Descrições de lesões que não estão na máscara: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} drafts</source>
        <translation>{count} rascunhos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} failed</source>
        <translation>com falha: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} firm</source>
        <translation>firmes: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} flagged.</source>
        <translation>Sinalizadas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_file.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>{count} frames</source>
        <translation>{count} quadros</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out finals have a lesion</source>
        <translation>{count} versões finais reservadas têm uma lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} held-out lesions</source>
        <translation>{count} lesões reservadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} hidden</source>
        <translation>ocultas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} hidden. Your work on them is kept. To see them, choose Filter &gt; Hidden.</source>
        <translation>Ocultas: {count}. Seu trabalho nelas é mantido. Para vê-las, escolha Filtro &gt; Ocultas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (across regions of different scale)</source>
        <translation>excluídas: {count} (entre regiões de escala diferente)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (no spacing)</source>
        <translation>excluídas: {count} (sem espaçamento)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} lesions</source>
        <translation>{count} lesões</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/gate.py"/>
        <source>{count} lesions, {held_out} held out and {crossed} judged by models trained without them</source>
        <translation>{count} lesões, {held_out} reservadas e {crossed} julgadas por modelos treinados sem elas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>{count} more will be listed after you sign them off.</source>
        <translation>Serão listadas depois de você validá-las: mais {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>{count} near-duplicates</source>
        <translation>{count} quase duplicadas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{count} of the model folders cannot be used.</source>
        <translation>Pastas de modelos que não podem ser usadas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/tiff_pages.py"/>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{count} pictures</source>
        <translation>{count} imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} possible</source>
        <translation>possíveis: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} possible lesions</source>
        <translation>{count} lesões possíveis</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} removed</source>
        <translation>removidas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} selected</source>
        <translation>selecionadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} shown</source>
        <translation>mostradas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} shown again.</source>
        <translation>Mostradas de novo: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} signed off</source>
        <translation>validados: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off as no lesion. To reopen one, select it and choose Undo.</source>
        <translation>Validadas como sem lesão: {count}. Para reabrir uma, selecione-a e escolha Desfazer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off. To reopen one, select it and choose Undo.</source>
        <translation>Validadas: {count}. Para reabrir uma, selecione-a e escolha Desfazer.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} skipped.</source>
        <translation>Ignoradas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} small lesions not measured</source>
        <translation>lesões pequenas não medidas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/regions.py"/>
        <source>{count} ultrasound regions are ignored: outside the picture, or without a size</source>
        <translation>{count} regiões de ultrassom são ignoradas: fora da imagem ou sem tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} unreadable</source>
        <translation>ilegíveis: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} were in the model's training set</source>
        <translation>{count} estavam no conjunto de treinamento do modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} will be skipped.</source>
        <translation>Serão ignoradas: {count}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} with nothing found</source>
        <translation>sem achados: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} years</source>
        <translation>{count} anos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>{distance} mm between the marks make a spacing of {spacing} mm per pixel. Ultrasound scans have {low} to {high} mm. Set it?</source>
        <translation>{distance} mm entre as marcas dão um espaçamento de {spacing} mm por pixel. As imagens de ultrassom têm de {low} a {high} mm. Definir?</translation>
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
        <translation>{draft} fez este rascunho. O modelo em uso é {model}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{failed} failed ({reason}); continued on the CPU</source>
        <translation>{failed} falhou ({reason}); continuou na CPU</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{figures}. All uncalibrated.</source>
        <translation>{figures}. Tudo sem calibração.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>{file} could not be written: {reason}. Choose another folder or free some disk space.</source>
        <translation>Não foi possível gravar {file}: {reason}. Escolha outra pasta ou libere espaço em disco.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is a link or the like, not a file</source>
        <translation>{file} é um link ou algo parecido, não um arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} is too large ({size} MB; the limit: {most} MB)</source>
        <translation>{file} é grande demais ({size} MB; limite: {most} MB)</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{file} unpacks to {size} MB of nothing; not a model</source>
        <translation>{file} se descompacta em {size} MB de nada; não é um modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>{file}: from an earlier export</source>
        <translation>{file}: de uma exportação anterior</translation>
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
        <translation>Versões finais: {finals}; com lesão: {lesions}; sem lesão: {normals}. Reservadas: {held_out}, das quais com lesão: {held_lesions}.
Com classe: {classed}; benignas: {benign}; malignas: {malignant}. Só estas treinam a avaliação do modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder} cannot be found. It may have been moved, or its disk is not connected</source>
        <translation>{folder} não foi encontrada. Talvez tenha sido movida ou seu disco não esteja conectado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} cannot be found. It was renamed or moved, or its disk was removed. Your work is kept in memory and will be saved when the folder is available again.</source>
        <translation>{folder} não foi encontrada. Foi renomeada ou movida, ou seu disco foi retirado. Seu trabalho é mantido na memória e será salvo quando a pasta estiver de novo disponível.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>{folder} contains no scans (PNG, JPEG, BMP, TIFF or DICOM). Choose another folder.</source>
        <translation>{folder} não contém imagens (PNG, JPEG, BMP, TIFF ou DICOM). Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} is available again.</source>
        <translation>{folder} está de novo disponível.</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{folder}: a link to a file outside the model folder; copy the file into the folder</source>
        <translation>{folder}: um link para um arquivo fora da pasta do modelo; copie o arquivo para a pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: cannot be listed ({reason}); check its permissions</source>
        <translation>{folder}: o conteúdo não pode ser listado ({reason}); verifique as permissões</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: cannot be locked ({reason}); open the study in only one window</source>
        <translation>{folder}: não pode ser bloqueada ({reason}); abra o estudo em uma só janela</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{folder}: cannot be written to ({reason}); import the masks as drafts</source>
        <translation>{folder}: não é possível gravar ({reason}); importe as máscaras como rascunhos</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{folder}: has pictures already; choose another folder for those of the boxes</source>
        <translation>{folder}: já tem imagens; escolha outra pasta para as das caixas</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{folder}: holds the masks of scans beside it; open {path}</source>
        <translation>{folder}: contém as máscaras de imagens ao lado; abra {path}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: in use by another window ({holder}); close that window to save here</source>
        <translation>{folder}: em uso por outra janela ({holder}); feche-a para salvar aqui</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{folder}: no scan could be read</source>
        <translation>{folder}: nenhuma imagem pôde ser lida</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: no such folder; choose the folder that contains the scans</source>
        <translation>{folder}: essa pasta não existe; escolha a pasta que contém as imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{folder}: no {which} of reader {reader} to export{left}</source>
        <translation>{folder}: não há {which} do leitor {reader} para exportar{left}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{folder}: no {which} of reader {reader} to report</source>
        <translation>{folder}: não há {which} do leitor {reader} para o relatório</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{folder}: not a safetensors file ({reason})</source>
        <translation>{folder}: não é um arquivo safetensors ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder}: not found</source>
        <translation>{folder}: não encontrada</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: the folder is missing. Restore it or reconnect its drive; saving continues automatically</source>
        <translation>{folder}: a pasta não está lá. Restaure-a ou reconecte sua unidade; a gravação continua automaticamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no DICOM file in this folder.</source>
        <translation>{folder}: não há nenhum arquivo DICOM nesta pasta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no such folder.</source>
        <translation>{folder}: essa pasta não existe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{folder}: this disk or network share does not support locks; open the study in only one window</source>
        <translation>{folder}: este disco ou compartilhamento de rede não aceita bloqueios; abra o estudo em uma só janela</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/study.py"/>
        <source>{folder}: this is a file; choose the folder that contains it</source>
        <translation>{folder}: é um arquivo; escolha a pasta que o contém</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: your disk quota is used up. Free some space; saving continues automatically</source>
        <translation>{folder}: sua cota de disco acabou. Libere espaço; a gravação continua automaticamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {full}. Free some space; saving continues automatically</source>
        <translation>{folder}: {full}. Libere espaço; a gravação continua automaticamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/unsaved.py"/>
        <source>{folder}: {reason}. Check the disk and its connection; saving is retried automatically</source>
        <translation>{folder}: {reason}. Verifique o disco e sua conexão; a gravação é tentada de novo automaticamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{format}: cannot be imported; available: {names}</source>
        <translation>{format}: não pode ser importado; disponíveis: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/lock.py"/>
        <source>{host}, process {process}, since {since}</source>
        <translation>{host}, processo {process}, desde {since}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>{key} is already assigned to {command}. Reassign it?</source>
        <translation>{key} já está atribuído a {command}. Reatribuir?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} is used on the scan while it is held down</source>
        <translation>{key} é usada sobre a imagem enquanto está pressionada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} moves between controls</source>
        <translation>{key} passa de um controle a outro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} opens a menu</source>
        <translation>{key} abre um menu</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>{key}: could not be encoded as PNG</source>
        <translation>{key}: não pôde ser codificado como PNG</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: has ground truth already, which was kept</source>
        <translation>{key}: já tem referência, que foi mantida</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/study.py"/>
        <source>{key}: its annotation can no longer be read</source>
        <translation>{key}: sua anotação não pode mais ser lida</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{key}: no mask was written: {why}</source>
        <translation>{key}: nenhuma máscara foi escrita: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/saver.py"/>
        <source>{key}: saved to {path} instead ({failure})</source>
        <translation>{key}: salvo em {path} em vez disso ({failure})</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/format.py"/>
        <source>{key}: the file name is too long to name a mask after it; shorten it</source>
        <translation>{key}: o nome do arquivo é longo demais para dar nome a uma máscara; encurte-o</translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_source.py"/>
        <source>{key}: the file name is too long; shorten it</source>
        <translation>{key}: o nome do arquivo é longo demais; encurte-o</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{key}: two saved versions by {reader}, {where}; neither is used until {reader} chooses one</source>
        <translation>{key}: duas versões salvas por {reader}, {where}; nenhuma é usada até que {reader} escolha uma</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{key}: two saved versions, in {storage_folder} and {other}; neither is shown or changed until you choose one (Study &gt; Choose between versions)</source>
        <translation>{key}: duas versões salvas, em {storage_folder} e {other}; nenhuma é mostrada ou alterada até que você escolha uma (Estudo &gt; Escolher entre versões)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, no scale</source>
        <translation>{kind}, sem escala</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, {size} mm per pixel</source>
        <translation>{kind}, {size} mm por pixel</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{layer}: colour</source>
        <translation>{layer}: cor</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{layer}: opacity</source>
        <translation>{layer}: opacidade</translation>
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
        <translation>Faltam {left}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} across</source>
        <translation>{length} de largura</translation>
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
        <translation>{mean} (intervalo de 95%: {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} (in use)</source>
        <translation>{model} (em uso)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>{model} found no lesion (lesion probability {share}).</source>
        <translation>{model} não encontrou lesão (probabilidade de lesão {share}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} is in use. Use another model first.</source>
        <translation>{model} está em uso. Use primeiro outro modelo.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/own_models.py"/>
        <source>{model} is not in your own folder, so it cannot be deleted</source>
        <translation>{model} não está na sua própria pasta, por isso não pode ser eliminado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>{model} is now in use. The previous model is kept.</source>
        <translation>{model} está agora em uso. O modelo anterior é mantido.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was deleted.</source>
        <translation>{model} foi eliminado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} was refused: it did worse than the model it started from. Use it anyway?</source>
        <translation>{model} foi recusado: teve resultado pior do que o modelo de partida. Usar mesmo assim?</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>{model} was trained on this scan, or on one that shows the same view: its drafts are better here than on new scans.</source>
        <translation>{model} foi treinado com esta imagem ou com outra que mostra a mesma vista: aqui seus rascunhos são melhores do que em imagens novas.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model} was trained on {count} of these scans: its figures are too good.</source>
        <translation>{model} foi treinado com {count} destas imagens: seus números são bons demais.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was written to {file}.</source>
        <translation>{model} foi gravado em {file}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model}: Dice {dice} on {lesions} lesions, {missed} missed; {drawn} of {normals} normals drawn on</source>
        <translation>{model}: Dice {dice} em {lesions} lesões, omitidas: {missed}; com rascunho: {drawn} de {normals} normais</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>{name}
{on} black, {off} stay</source>
        <translation>{name}
pretas: {on}; permanecem: {off}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>{name}  ·  {count} signed off</source>
        <translation>{name}  ·  validadas: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_controller.py"/>
        <source>{name} (login name)</source>
        <translation>{name} (nome de login)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (não encontrado)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{name} has {count} in this study</source>
        <translation>{name} tem neste estudo: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{name} is not a valid model name; use up to 128 letters, digits, '-', '_', '+', '.' and spaces</source>
        <translation>{name} não é um nome de modelo válido; use até 128 letras, algarismos, “-”, “_”, “+”, “.” e espaços</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/session.py"/>
        <source>{name} is reserved for the consensus of several readers; choose another name</source>
        <translation>{name} é reservado para o consenso de vários leitores; escolha outro nome</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{name} is there already, and is not its ground truth</source>
        <translation>{name} já existe e não é sua referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: a study with over {limit} files is not loaded.</source>
        <translation>{name}: um exame com mais de {limit} arquivos não é carregado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: no connection to {host}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name}: sem conexão com {host}, ou ela caiu. Verifique o endereço e a rede e tente de novo. O que foi transferido é mantido.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: no connection to {host}, port {port}, or it broke. Check the address and the network, then try again. What was transferred is kept.</source>
        <translation>{name}: sem conexão com {host}, porta {port}, ou ela caiu. Verifique o endereço e a rede e tente de novo. O que foi transferido é mantido.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: not found ({status}). Check the address of this archive.</source>
        <translation>{name}: não encontrado ({status}). Verifique o endereço deste PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the address cannot be used ({reason}).</source>
        <translation>{name}: o endereço não pode ser usado ({reason}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the answer cannot be read as DICOM. Nothing of it was kept.</source>
        <translation>{name}: a resposta não pode ser lida como DICOM. Nada dela foi mantido.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is damaged.</source>
        <translation>{name}: a resposta está danificada.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is incomplete.</source>
        <translation>{name}: a resposta está incompleta.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the answer is larger than {limit} MB.</source>
        <translation>{name}: a resposta é maior que {limit} MB.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive could not search ({code}).</source>
        <translation>{name}: o PACS não conseguiu buscar ({code}).</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dimse.py"/>
        <source>{name}: the archive refuses us. Ask its administrator to enter the AE title {calling}, and check the title {called} in the address.</source>
        <translation>{name}: o PACS nos recusa. Peça ao administrador que cadastre o título AE {calling} e verifique o título {called} no endereço.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the certificate of {host} is not trusted ({why}). If your archive has a certificate of its own, choose its CA file in the settings of this archive.</source>
        <translation>{name}: o certificado de {host} não é confiável ({why}). Se seu PACS tem um certificado próprio, escolha o arquivo CA dele nas configurações deste PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the file of certificates {ca_file} {why}. Choose a PEM file.</source>
        <translation>{name}: o arquivo de certificados {ca_file} {why}. Escolha um arquivo PEM.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server answers with {page} instead of DICOMweb. Check the address of this archive.</source>
        <translation>{name}: o servidor responde com {page} em vez de DICOMweb. Verifique o endereço deste PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server is too slow. Try again later.</source>
        <translation>{name}: o servidor é lento demais. Tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the server reports an error ({status}). Try again later.</source>
        <translation>{name}: o servidor informa um erro ({status}). Tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: the server sends on to {place}. busviewer does not follow, because the password would go there too. Enter the final address in the settings of this archive.</source>
        <translation>{name}: o servidor encaminha para {place}. O busviewer não segue, porque a senha iria junto. Digite o endereço final nas configurações deste PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: the user or the password is wrong.</source>
        <translation>{name}: o usuário ou a senha está errado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: there is no such CA file.</source>
        <translation>{name}: esse arquivo de CA não existe.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: this user may not do that.</source>
        <translation>{name}: este usuário não pode fazer isso.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/dicomweb.py"/>
        <source>{name}: too large for this archive.</source>
        <translation>{name}: grande demais para este PACS.</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/guarded_session.py"/>
        <source>{name}: {host} does not answer in time. Try again later.</source>
        <translation>{name}: {host} não responde a tempo. Tente mais tarde.</translation>
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
        <translation>{nearest} não é uma pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage_paths.py"/>
        <source>{nearest} is write-protected</source>
        <translation>{nearest} está protegida contra gravação</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels</source>
        <translation>{network}, {size} × {size} pixels</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels, mirrored</source>
        <translation>{network}, {size} × {size} pixels, com espelhamento</translation>
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
        <translation>{number} imagens</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: already exists and was not written by busviewer; choose another folder</source>
        <translation>{out}: já existe e não foi escrito pelo busviewer; escolha outra pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{out}: choose a new or empty folder, so that nothing with patient data lies beside what has none</source>
        <translation>{out}: escolha uma pasta nova ou vazia, para que nada com dados do paciente fique ao lado do que não os tem</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: contains the scans; choose another folder, so that the output is not taken for ground truth</source>
        <translation>{out}: contém as imagens; escolha outra pasta, para que o resultado não seja tomado por referência</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/figures.py"/>
        <source>{out}: lies in the folder of the scans; choose another place</source>
        <translation>{out}: está na pasta das imagens; escolha outro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/output.py"/>
        <source>{out}: this is a file; choose a folder for the output</source>
        <translation>{out}: é um arquivo; escolha uma pasta para o resultado</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: already exists and is no list of names; choose another file</source>
        <translation>{path}: já existe e não é uma lista de nomes; escolha outro arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: already exists and was not written by busviewer; choose another file</source>
        <translation>{path}: já existe e não foi escrito pelo busviewer; escolha outro arquivo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}: não pode ser lido ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); a model is a folder with {model_json}</source>
        <translation>{path}: não pode ser lido ({reason}); um modelo é uma pasta com {model_json}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: cannot be read ({reason}); changes to this scan are not saved</source>
        <translation>{path}: não pode ser lido ({reason}); alterações nesta imagem não são salvas</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: cannot be read ({reason}); reinstall {what}</source>
        <translation>{path}: não pode ser lido ({reason}); reinstale {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: cannot be read ({reason}); {again}</source>
        <translation>{path}: não pode ser lido ({reason}); {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used (unexpected content, written by {reader})</source>
        <translation>{path}: não pode ser usado (conteúdo inesperado, escrito por {reader})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: cannot be used ({reason})</source>
        <translation>{path}: não pode ser usado ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/loop/events.py"/>
        <source>{path}: cannot be written ({reason}){advice}</source>
        <translation>{path}: não pode ser gravado ({reason}){advice}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/chosen_sensitivity.py"/>
        <source>{path}: cannot read the chosen sensitivity ({reason}); using {balanced}</source>
        <translation>{path}: a sensibilidade escolhida não pode ser lida ({reason}); {balanced} é usada</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/calibration.py"/>
        <source>{path}: cannot read the saved spacing of folders ({reason}); set it again where needed</source>
        <translation>{path}: o espaçamento salvo das pastas não pode ser lido ({reason}); informe-o de novo onde for preciso</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/choice.py"/>
        <source>{path}: cannot read which pictures are masks ({reason}); answer again when asked</source>
        <translation>{path}: não é possível ler que imagens são máscaras ({reason}); responda de novo quando for perguntado</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/hidden.py"/>
        <source>{path}: cannot read which scans are hidden ({reason}); all scans are listed</source>
        <translation>{path}: não é possível ler que imagens estão ocultas ({reason}); todas são mostradas</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: damaged (SHA-256 {found}, expected {sha256}); reinstall {what}</source>
        <translation>{path}: danificado (SHA-256 {found}, esperado {sha256}); reinstale {what}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}), and cannot be quarantined ({why})</source>
        <translation>{path}: danificado ({reason}), e não pode ser posto de lado ({why})</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used</source>
        <translation>{path}: danificado ({reason}); não é usado</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, and the file is left unchanged</source>
        <translation>{path}: danificado ({reason}); não é usado, e o arquivo fica como está</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: damaged ({reason}); not used, quarantined as {name}</source>
        <translation>{path}: danificado ({reason}); não é usado, posto de lado como {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: damaged; rename it, so that the import can record what it writes</source>
        <translation>{path}: danificado; renomeie-o, para que a importação possa anotar o que escreve</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'members': {name} is missing or wrong ({found})</source>
        <translation>{path}: o campo “members”: {name} falta ou está errado ({found})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field 'weights' must be {weights}, a file in the same folder</source>
        <translation>{path}: o campo “weights” deve ser {weights}, um arquivo da mesma pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field 'weights_file' must be {weights} or {click_weights}; {again}</source>
        <translation>{path}: o campo “weights_file” deve ser {weights} ou {click_weights}; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: field {name} is missing or wrong ({found})</source>
        <translation>{path}: o campo {name} falta ou está errado ({found})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: field {name} is missing or wrong: {found}; {again}</source>
        <translation>{path}: o campo {name} falta ou está errado: {found}; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: in no format that can be imported; see the help for those</source>
        <translation>{path}: em nenhum formato que possa ser importado; a ajuda os indica</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: it belongs to another scan, {key}</source>
        <translation>{path}: pertence a outra imagem, {key}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: left out, {count} that busviewer drew, such as {name}</source>
        <translation>{path}: deixado de fora, {count} do busviewer, como {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{path}: lies in the folder of the scans; choose another place</source>
        <translation>{path}: está na pasta das imagens; escolha outro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to see it</source>
        <translation>{path}: de uma versão mais nova do busviewer; atualize o busviewer para vê-lo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: made by a newer version of busviewer; update busviewer to use it</source>
        <translation>{path}: de uma versão mais nova do busviewer; atualize o busviewer para usá-lo</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: made for another version of the scan file; quarantined as {name}</source>
        <translation>{path}: feito para outra versão do arquivo de imagem; posto de lado como {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: needs the columns {scan} and {group}; its classes, groups and folds are not used</source>
        <translation>{path}: precisa das colunas {scan} e {group}; suas classes, grupos e partições não são usados</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/tables.py"/>
        <source>{path}: not a CSV table ({reason}); its classes, groups and folds are not used</source>
        <translation>{path}: não é uma tabela CSV ({reason}); suas classes, grupos e partições não são usados</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{path}: not a busviewer model</source>
        <translation>{path}: não é um modelo do busviewer</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/click_folder.py"/>
        <source>{path}: not a click network of format {format}; {again}</source>
        <translation>{path}: não é uma rede de clique no formato {format}; {again}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/trained_on.py"/>
        <source>{path}: not a list of training scans; reinstall the model</source>
        <translation>{path}: não é uma lista de imagens de treinamento; reinstale o modelo</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/shelf.py"/>
        <source>{path}: not a model archive ({reason})</source>
        <translation>{path}: não é um arquivo de modelo ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{path}: not a safetensors file ({reason})</source>
        <translation>{path}: não é um arquivo safetensors ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: not enough memory to read it</source>
        <translation>{path}: memória insuficiente para lê-lo</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{path}: not the file that was annotated under this name; the earlier annotation is kept but not applied</source>
        <translation>{path}: não é o arquivo que foi anotado com este nome; a anotação anterior é mantida, mas não é aplicada</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: not the judgement of a model; fine-tune again to judge it</source>
        <translation>{path}: não é a avaliação de um modelo; faça o ajuste fino de novo para avaliá-lo</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{path}: the file cannot be read ({reason})</source>
        <translation>{path}: o arquivo não pode ser lido ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/deidentify.py"/>
        <source>{path}: the list of names must not lie in the export; choose another folder</source>
        <translation>{path}: a lista de nomes não deve ficar na exportação; escolha outra pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/sheet.py"/>
        <source>{path}: the name must end in {one} or {other}</source>
        <translation>{path}: o nome deve terminar em {one} ou {other}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: there is no frame {number}; the file has {pictures}</source>
        <translation>{path}: não há quadro {number}; o arquivo tem {pictures}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/given.py"/>
        <source>{path}: this file contains one picture; remove #{number}</source>
        <translation>{path}: este arquivo contém uma imagem; remova #{number}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/walk.py"/>
        <source>{path}: this folder cannot be listed ({reason}); skipped</source>
        <translation>{path}: o conteúdo desta pasta não pode ser listado ({reason}); ignorada</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/boxes.py"/>
        <source>{path}: this is no list of boxes; make one with --show-blanked</source>
        <translation>{path}: não é uma lista de caixas; crie uma com --show-blanked</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/frames.py"/>
        <source>{path}: this mask is not used: {why}</source>
        <translation>{path}: esta máscara não é usada: {why}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/gate_file.py"/>
        <source>{path}: too large for a judgement</source>
        <translation>{path}: grande demais para uma avaliação</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/truth.py"/>
        <source>{path}: was changed since the import, and was kept</source>
        <translation>{path}: foi alterado desde a importação, e foi mantido</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/readers.py"/>
        <source>{path}: written by {reader}, but in the folder of another reader</source>
        <translation>{path}: escrito por {reader}, mas na pasta de outro leitor</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/agreement.py"/>
        <source>{path}: {reader} and {other} signed off different versions of the scan file</source>
        <translation>{path}: {reader} e {other} validaram versões diferentes do arquivo de imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/store.py"/>
        <source>{path}: {reason}. The file is left unchanged; changes to this scan are not saved</source>
        <translation>{path}: {reason}. O arquivo fica como está; alterações nesta imagem não são salvas</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask fits no scan: {names}; check its name</source>
        <translation>{place}: 1 máscara não corresponde a nenhuma imagem: {names}; verifique seu nome</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: 1 mask is not used, as the scans have others: {names}</source>
        <translation>{place}: 1 máscara não é usada, pois sua imagem tem outras: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: left out, neither scans nor the masks to be used: {names}</source>
        <translation>{place}: deixadas de fora, nem imagens nem as máscaras a usar: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks are not used, as the scans have others: {names}</source>
        <translation>{place}: {count} máscaras não são usadas, pois as imagens têm outras: {names}</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/folder/listing.py"/>
        <source>{place}: {count} masks fit no scan: {names}; check their names</source>
        <translation>{place}: {count} máscaras não correspondem a nenhuma imagem: {names}; verifique seus nomes</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/telling.py"/>
        <source>{problem} (and {count} more)</source>
        <translation>{problem} (e mais {count})</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/records.py"/>
        <source>{reader} has this study open in another window ({holder}), so it is read-only here</source>
        <translation>{reader} está com este estudo aberto em outra janela ({holder}), portanto aqui ele é só leitura</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{reader}, blind</source>
        <translation>{reader}, às cegas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{reason}. To continue here, close the other window.</source>
        <translation>{reason}. Para continuar aqui, feche a outra janela.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; close other programs, then segment again</source>
        <translation>{reason}; feche outros programas e segmente novamente</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; continuing with the other members of {name}</source>
        <translation>{reason}; continua com as outras redes de {name}</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/segmenter.py"/>
        <source>{reason}; it is not known which scans it was trained on</source>
        <translation>{reason}; não se sabe com que imagens ele foi treinado</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; try another model or device (Model menu)</source>
        <translation>{reason}; tente outro modelo ou dispositivo (menu Modelo)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{region}, not segmented</source>
        <translation>{region}, não segmentada</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/model_folder.py"/>
        <source>{root}: cannot be listed ({reason})</source>
        <translation>{root}: o conteúdo não pode ser listado ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>{rule}, outdated</source>
        <translation>{rule}, desatualizado</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} already exists; choose another</source>
        <translation>{run_file}: a pasta {out} do candidato já existe; escolha outra</translation>
    </message>
    <message>
        <location filename="../../busviewer/training/finetuning/spec.py"/>
        <source>{run_file}: the candidate folder {out} cannot be created ({reason})</source>
        <translation>{run_file}: a pasta {out} do candidato não pode ser criada ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it before the first epoch has ended, nothing is kept.</source>
        <translation>{run}. Pode continuar sem a janela. Se você o parar antes do fim da primeira época, nada é mantido.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it, the best epoch so far is kept. Either way, busviewer shows it again at the next start.</source>
        <translation>{run}. Pode continuar sem a janela. Se você o parar, a melhor época até agora é mantida. Em ambos os casos, o busviewer volta a mostrá-lo no próximo início.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>{scan} (no lesion)</source>
        <translation>{scan} (sem lesão)</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>{scan} cannot be read</source>
        <translation>Não é possível ler {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{scan} could not be segmented: {reason}</source>
        <translation>Não foi possível segmentar {scan}: {reason}</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has another size, so its mask does not fit this scan</source>
        <translation>{scan} tem outro tamanho, por isso sua máscara não serve nesta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has no mask to copy</source>
        <translation>{scan} não tem máscara a copiar</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has only a possible lesion. Accept it there first</source>
        <translation>{scan} tem só uma lesão possível. Aceite-a lá primeiro</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>{scan} is no longer in the study</source>
        <translation>{scan} já não está no estudo</translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} is no longer signed off</source>
        <translation>{scan} já não está validada</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{scan} is not the file that you annotated under this name. Your earlier work is kept but not applied.</source>
        <translation>{scan} não é o arquivo que você anotou com este nome. Seu trabalho anterior é mantido, mas não aplicado.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off. To reopen it, press {undo}.</source>
        <translation>{scan} está validada. Para reabri-la, pressione {undo}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off: no lesion. To reopen it, press {undo}.</source>
        <translation>{scan} está validada: sem lesão. Para reabri-la, pressione {undo}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: file removed</source>
        <translation>{scan}: arquivo removido</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>{scan}: hidden from the worklist, or gone</source>
        <translation>{scan}: oculta na lista de trabalho ou desaparecida</translation>
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
        <translation>{seconds} s de desenho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/settings_dialog.py"/>
        <source>{setting}: restore default</source>
        <translation>{setting}: restaurar padrão</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/editors.py"/>
        <source>{setting}: {command}</source>
        <translation>{setting}: {command}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set} (lesions: {count}): Dice after 1, 2 and 3 clicks {before} before, {after} after.</source>
        <translation>{set} (lesões: {count}): Dice após 1, 2 e 3 cliques: antes {before}, depois {after}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set}: {lesions} with a lesion, {normals} without</source>
        <translation>{set}: com lesão {lesions}, sem lesão {normals}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{share} %</source>
        <translation>{share}%</translation>
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
        <translation>{source}: esse arquivo ou pasta não existe; indique o que contém as máscaras</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/readers/consensus.py"/>
        <source>{start} has not signed off this scan</source>
        <translation>{start} não validou esta imagem</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>{state}: no lesion</source>
        <translation>{state}: sem lesão</translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/storage.py"/>
        <source>{study}: cannot be written to ({reason}); annotations are saved in {folder}</source>
        <translation>{study}: não é possível gravar ({reason}); as anotações são salvas em {folder}</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{table}: already exists and was not written as a report; choose another place</source>
        <translation>{table}: já existe e não foi escrito como relatório; escolha outro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/export/report.py"/>
        <source>{text}: already exists and was not written as a report; choose another place</source>
        <translation>{text}: já existe e não foi escrito como relatório; escolha outro lugar</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{title} (picture {name} is missing)</source>
        <translation>{title} (falta a imagem {name})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} finished.</source>
        <translation>{title}: concluído.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} stopped after {done} of {total}.</source>
        <translation>{title}: parado após {done} de {total}.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits no scan of the study; check its name</source>
        <translation>{what} não corresponde a nenhuma imagem do estudo; verifique seu nome</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} fits several scans, such as {one} and {other}; give it the path of one</source>
        <translation>{what} corresponde a várias imagens, como {one} e {other}; dê a ela o caminho de uma</translation>
    </message>
    <message>
        <location filename="../../busviewer/importing/fitting.py"/>
        <source>{what} has {wide} x {high} pixels, but its scan {key} has {width} x {height}; both must have the same size</source>
        <translation>{what} tem {wide} × {high} pixels, mas sua imagem {key} tem {width} × {height}; as duas devem ter o mesmo tamanho</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/setup/facts.py"/>
        <source>{what}: open the folder</source>
        <translation>{what}: abrir a pasta</translation>
    </message>
    <message>
        <location filename="../../busviewer/segmentation/models/weights.py"/>
        <source>{where}: the weights do not match the network ({reason})</source>
        <translation>{where}: os pesos não correspondem à rede ({reason})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{which}: {scan}</source>
        <translation>{which}: {scan}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too large; each side may have at most {limit}</source>
        <translation>{width} × {height} pixels é grande demais; cada lado pode ter no máximo {limit}</translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/read.py"/>
        <source>{width} x {height} pixels is too small; each side must have at least {smallest}</source>
        <translation>{width} × {height} pixels é pequeno demais; cada lado deve ter pelo menos {smallest}</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{words} (in use)</source>
        <translation>{words} (em uso)</translation>
    </message>
    <message>
        <location filename="../../busviewer/archive/storing.py"/>
        <source>{words} ({code})</source>
        <translation>{words} ({code})</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>“{name}” is reserved for the consensus of several readers. Choose another name.</source>
        <translation>“{name}” está reservado para o consenso de vários leitores. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a number from {low} to {high}, without thousands separators.</source>
        <translation>“{text}” não pode ser usado. Digite um número de {low} a {high}, sem separador de milhares.</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a whole number from {low} to {high}, without separators.</source>
        <translation>“{text}” não pode ser usado. Digite um número inteiro de {low} a {high}, sem separadores.</translation>
    </message>
</context>
</TS>
