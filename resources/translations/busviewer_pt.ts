<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>busviewer</name>
    <message>
        <location filename="../../busviewer/editing/edge_brush.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edge brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/fill.py"/>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Remove island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/island.py"/>
        <source>Restore island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/push.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/refine.py"/>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Restore draft inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region.py"/>
        <source>Threshold inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/region_grow.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Region growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/smoothing.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smoothing brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/editing/stroke.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/figures/panels.py"/>
        <location filename="../../busviewer/ui/canvas/canvas.py"/>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/coco.py"/>
        <source>COCO, run lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/contours.py"/>
        <source>Contours as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_seg.py"/>
        <source>DICOM Segmentation (DICOM scans only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/dicom_sr.py"/>
        <source>DICOM report with measurements (DICOM scans only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/hdf5.py"/>
        <source>One HDF5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/labelme.py"/>
        <source>labelme JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/nifti.py"/>
        <source>NIfTI masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, named as in BUSI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/png.py"/>
        <source>PNG masks, values 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/formats/slicer.py"/>
        <source>3D Slicer segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept possible lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Apply earlier annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Carry mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Change threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Copy mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Discard carried draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Draw ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Remove ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Restore draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Start from ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/acts.py"/>
        <source>Start from readers' masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>Nothing was found in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The click is outside the scan. Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>The network of the click tool is not available, so a box cannot be used. Click the lesion instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/clicks.py"/>
        <source>This click changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>Nothing was found in this scan. Draw the lesion, or sign off as no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>The draft is firm, so it does not need to be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>There is no possible lesion to accept. Segment the scan first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/drafts.py"/>
        <source>This scan already has a mask. Restore the draft first, or add the possible lesion to the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than a disc of {mm} mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>Islands removed: {count} (smaller than {percent} % of the scan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Keep largest island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove small islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>The ground truth is hidden until you sign this scan off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Accept the possible lesion first, or draw the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to change. Segment the scan, or draw the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>There is no mask to clear. A possible lesion is not a mask until you accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan has no draft to restore. Segment it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>This scan has no ground truth to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has another size, so its mask does not fit this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has no mask to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} has only a possible lesion. Accept it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/editor.py"/>
        <source>{scan} is no longer signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/rows.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off. Segment the scan, draw the lesion, or sign off as no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Nothing to sign off: the draft is hidden. Draw the lesion, or sign off as no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>Possible lesion ({percent} %): accept it (Y), draw the lesion, or sign off as no lesion (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>The mask is empty. Draw the lesion, or sign off as no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>already signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>empty mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>no mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/sign_off.py"/>
        <source>only a possible lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>Nothing changed. To use the possible lesion as it is, accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>The draft is hidden until you sign this scan off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/strokes.py"/>
        <source>This scan was reopened. Undo restores the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/telling.py"/>
        <source>{problem} (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>The other window was closed. You can work on this study now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>no longer in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/review/workspace.py"/>
        <source>not the scan that was annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>calipers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>doppler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/burnt_in.py"/>
        <source>two views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/scan/dicom_info.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/study/annotations/annotation.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>unread, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Choose the scan to show beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Close the scan beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Go to it (double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Scan to show beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/beside.py"/>
        <source>Show beside: {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Difference against the ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Display: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>Hidden until you sign off: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>false positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>gamma {gamma}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>ground truth and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>local contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/canvas_notes.py"/>
        <source>true positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>Heatmap: from 0 to the maximum of this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/heat_bar.py"/>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Black {low}, white {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Drag an end to set black or white. Drag between the ends to move both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/histogram_view.py"/>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Colour flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Doppler spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>M-mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>Tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>only tissue is segmented, not: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, no scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{kind}, {size} mm per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/region_marks.py"/>
        <source>{region}, not segmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>W {width}  L {level}  {zoom} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>scale by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>uncalibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/scan_scale.py"/>
        <source>{length} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <source>Overlays are shown to the left of this line. Drag to move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/swipe.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/tool_marks.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>{size} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/tool_marks.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>{size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Layer shown in this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>Scan, second view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>hidden until you sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/canvas/views.py"/>
        <source>none for this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/clip_controller.py"/>
        <source>Stopped at frame {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <source>About busviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>About this model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Accept a possible lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>After sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Alt+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ask before no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ask before “No lesion” where there is a correction or a firm draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Assign another shortcut to a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Auto window/level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>BI-RADS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Cancel what is being drawn, or move the focus to the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carry mask forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the frames before it, as possible lesions; corrections and finals are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Carry the mask of this frame to the next frames, as possible lesions; corrections and finals are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <source>Change keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the display only; model and tools use the original scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Change the reader's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose a scan that stays beside until you close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose between versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Choose which version to use where a scan has two saved versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Classify as malignant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a hole in the mask to fill it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click a seed point, then drag to set the tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click an island to remove it; click it again to restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the corners of a region; press Enter to close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click the lesion to draw it, Ctrl+click outside it to exclude tissue, or drag a box around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click to draw or refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Click with the View tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare readers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Compare two readers and make their consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy a problem report or open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy mask from previous scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy report text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Copy what the report says of this scan, to paste it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ctrl (hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Describe each lesion in the terms of BI-RADS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard all drafts of this clip that were carried from another frame and not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Discard carried drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Discard the correction and use the draft again; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Do not show the model's assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draft threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to change window/level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Draw around a region to see where the network looked for it; your mask does not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Edit a signed-off scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Erase lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Every possible lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export masks to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Export the masks of the selected scans only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fill all holes in the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Fill holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Filled masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fine-tune…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts at the slightest suspicion. Fewest missed lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts only where the model is sure. Fewest false drafts on normal scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Firm drafts where a lesion is more likely than not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag with one note for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Four views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go one frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to largest lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the first frame of this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the frame of this clip with the largest lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the last frame of this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Go to the next scan that shows the same view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Ground truth and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>H (hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide from the worklist; nothing else changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide names, IDs, dates and file names of patients in the window, and number the scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Hide until sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>How to read, correct, export and fine-tune; works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Import masks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Interpolate between pixels, except at high zoom (over 4 screen pixels per scan pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Larger brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Left button, drag with the View tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Lesion numbers and axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Let the model propose a mask for this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Link zoom and pan of the scan beside to this one, by mm if both have a spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>List, switch, compare, export, import and delete models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Local contrast (CLAHE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make new drafts; corrections are kept. Of a clip, only its key frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Make the mask larger or smaller by its lesion probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Malignant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Mark this scan to return to it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Measure a distance or two axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Middle button, drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Model's assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the focus from the scan to the next panel, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Move the whole margin outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>My class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Next scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Next unread scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>No lesion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Note and flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>One view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/open_controller.py"/>
        <source>Open a folder of scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Open from archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Open sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Paint tissue of similar brightness; stops at edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Patient and study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Pixel grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Play this clip over and over, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Previous or next frame of a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Previous scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Privacy mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Push the margin outwards from inside, or inwards from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide ground truth and class, and show a number instead of the name, until you sign the scan off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Read blind: hide the draft of each scan until you sign it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reapply sorting and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all other islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove all rulers from this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove everything from the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove islands too small to be lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove my class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Remove or restore islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reset window/level, gamma, inversion and local contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Reverse the tool: the brush erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Right button, drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>S&amp;tudy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Same case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scale bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Scan, masks and heatmap side by side, as PDF or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Search an archive (PACS) and retrieve studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment all scans without a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment every frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every frame of this clip that has no draft yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment every scan that has no draft yet; of a clip, only its key frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment key frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Segment only the frames in which the picture has changed clearly, 5 to 30 frames apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Select every scan in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Selected scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Self-test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set black and white at the darkest and brightest 0.5 % of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Set scale from two depth marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Shift+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a bar of a round length in mm or cm, where the spacing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show a second view at the same zoom: the scan without overlays, or with another layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show all keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan of the same case or patient beside each scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show another scan to the right: a near-duplicate, one of the same case, or one that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Show beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show draft, ground truth and heatmap beside the scan at the same zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show in the worklist again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show lines between pixels at high zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show masks as a light fill instead of outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show one screen pixel per scan pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide all that is to the right of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show or hide everything drawn over the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show overlays only to the left of a line that you can drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment after you sign off the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the model's assessment as soon as it is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the near-duplicate of each scan beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the number, long axis and perpendicular axis of each lesion. Two or more lesions are always numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the regions that a DICOM scan names (tissue, colour flow, Doppler spectrum, M-mode), and their scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan after it in the list beside each scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan before it in the list beside each scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the scan without overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the selected scan beside the one on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the whole scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show the window on the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show true positive, false negative and false positive pixels against the ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what could not be read, written or used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the DICOM file says of patient, study and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show what the model can and cannot do, and its accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show where the network looked for one lesion of the draft after another, then for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Show where the network looked to find this mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show window (W), level (L) and zoom in a corner of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Show your progress and results in this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that none of these scans shows a lesion. You are asked to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off that there is no lesion and go to the next scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off the correction of each scan, or its unchanged draft. You are asked to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off this mask and go to the next scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smaller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the margin under the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Smooth the whole margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Sort and filter the worklist by the current state of the scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Space (hold) and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store DICOM files of an export in an archive (PACS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Store in archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Swap brush and eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Synthetic scans with known lesions, for trying out busviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Take in masks made elsewhere, as drafts or as ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Test the program on this computer, and show a report to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Train a candidate model on the signed-off masks of this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Turn overlays on and off twice a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Two views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Ultrasound regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Undo {step} ({scan})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Use the model's possible lesion as your correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Values on the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Window/level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Work is saved automatically after every stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_list.py"/>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <source>Zoom to the mask, or to the ground truth where there is no mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/actions.py"/>
        <location filename="../../busviewer/ui/commands/help_window.py"/>
        <source>busviewer Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>Settings, keys.{command} = {key}: {reason}; the default shortcut is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>already assigned to another command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>not a valid shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>unknown command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} is used on the scan while it is held down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} moves between controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/bindings.py"/>
        <source>{key} opens a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/choices.py"/>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <location filename="../../busviewer/ui/commands/help_window.py"/>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>No command or shortcut matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <source>Not a medical device. For research and teaching; not for diagnosis or treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Search commands and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound, and fine-tune the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_dialogs.py"/>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>The busviewer icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_window.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_window.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_window.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/help_window.py"/>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>A&amp;dd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Change keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Choose another key: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Commands and their shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>No shortcut is left for: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Press the new shortcut for {command}, or Esc to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Re&amp;set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reass&amp;ign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>To change a shortcut, double-click its command or press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/commands/keys_editor.py"/>
        <source>{key} is already assigned to {command}. Reassign it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/edit_controller.py"/>
        <source>There is no previous scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/information_controller.py"/>
        <source>Scan {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Bluish green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Reddish purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{colour} (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/colour_button.py"/>
        <source>{layer}: colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Draft imported from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Empty draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Firm draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Firm draft (lesion probability {share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing found (lesion probability {share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Nothing is drawn in the mask imported from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Possible lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>Possible lesion ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>The draft is empty at this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>false drafts on {count} of 100 normal scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>finds {count} of 100 lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>no accuracy data for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{count} with nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/draft_words.py"/>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/job_foot.py"/>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Message: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/message_bar.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a number from {low} to {high}, without thousands separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/number_field.py"/>
        <source>“{text}” cannot be used. Enter a whole number from {low} to {high}, without separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/parts.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/settings_writer.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>About the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/kit/suggestions.py"/>
        <source>Names known in this study (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/language_controller.py"/>
        <source>The language changes to {language} when this has ended, or at the next start: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>Privacy mode is on: names of patients and files are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a clip is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>a dialog is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>fine-tuning is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>readers are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the model or the disk is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/main_window.py"/>
        <source>the pointer is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Ground truth hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>No ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Not measured: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>Scan of the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/measurements_controller.py"/>
        <source>{model} was trained on this scan, or on one that shows the same view: its drafts are better here than on new scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Hidden until you sign this scan off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>No assessment: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Segment the scan to see the model's assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>Shown after you sign off the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see the assessment by {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/assessment_controller.py"/>
        <source>{draft} made this draft. The model in use is {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Another task is running. Wait until it finishes, or cancel it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carried drafts discarded: {count}. What you accepted or corrected is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Carrying stopped. {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Mask carried to {count} of {total} frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>Stopped at frame {number}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>The drafts stay hidden until you sign off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This frame has no mask to carry. Draw or segment it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the first frame of the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>This is the last frame of the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>it has your own mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the lesion left the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the model no longer sees the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/carry_controller.py"/>
        <source>the picture changed too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/click_controller.py"/>
        <source>The network of the click tool cannot be used, so a click only moves the margin near it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>Change of Dice: {mean} (95 % interval {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>It is unknown which scans {model} was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{count} scans skipped, the first: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model} was trained on {count} of these scans: its figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{model}: Dice {dice} on {lesions} lesions, {missed} missed; {drawn} of {normals} normals drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/compare_words.py"/>
        <source>{scans} scans of this study: {finals} judged by your finals, {truths} by ground truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Carried from another frame. {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Keep mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No draft yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>No lesion, and never ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Sensitivity {name}: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>This scan has a firm draft. Sign off as no lesion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>You drew a lesion on this scan. Sign off as no lesion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>Your correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>firm drafts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>no drafts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>nothing found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>possible lesions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/draft_controller.py"/>
        <source>the effect is hidden until you sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>All scans of the study ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Beside the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figure exported: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures (*.pdf *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>Figures exported to {count} files, the first: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>No model is selected. Choose one in the Model menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Nothing was exported: your latest work is not saved yet (see the status bar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>PDF or PNG, by the ending of the file name. The model in use predicts each scan anew; the heatmap is made as chosen beside the scan. Scans that you read blind are left out until they are signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Scans that you signed off ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Something is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <source>These scans are read blind. Sign them off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/figure_dialog.py"/>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>This scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Correlation with the map of a network with shuffled weights: {value:.2f} (near 0 is better).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Deletion {deletion:.2f} (lower is better), insertion {insertion:.2f} (higher is better).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Draw around a region on the scan. Your mask does not change. Esc leaves this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Gate weight, not importance: what {model} lets through ({method}, {layer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Heat inside the region: {inside:.0%}, of {area:.0%} of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Network {number} of the model alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No heatmap: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No lesion was predicted: the strongest 1 % of the logits are explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>No scan is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Segment the scan first. The heatmap explains the predicted lesion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap could not be checked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The heatmap is hidden until you sign this scan off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>The map of a network with shuffled weights is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>This draft was made by {draft}. Segment again to see a heatmap by {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for lesion {lesion} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the class {name} ({method}, {layer}). Not evidence of malignancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for the region that you drew ({method}, {layer}). Not evidence of malignancy. Your mask is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for this mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Where {model} looked for your mask ({method}, {layer}). Not evidence of malignancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>Without {networks}, which cannot be asked this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/heat_controller.py"/>
        <source>You have drawn nothing on this scan. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>Segment {scan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The click tool uses its bundled network, because that of {model} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>The uncertainty of {scan} could not be computed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; close other programs, then segment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/inference.py"/>
        <source>{reason}; try another model or device (Model menu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Firm drafts: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Guard: phantom {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Scans, the most harmed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>This scan cannot be shown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>Whose outline is which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>nothing before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>now missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>the file has changed since it judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/judged_scans.py"/>
        <source>{scan} (no lesion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing to report: this scan has no mask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Nothing was reported: your latest work is not saved yet (see the status bar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_controller.py"/>
        <source>Report text copied to clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>A page for each lesion: outline, measurements, BI-RADS and note. The file has the names of scans and your name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Also as plain text (.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Heatmap of the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Report written: {file} ({count} pages).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Reports (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Sign off a scan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/lesion_report_dialog.py"/>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back to {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Keep drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the unread scan again with {model}? Finals and corrections do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>Segment the {count} unread scans again with {model}? Finals and corrections do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_controller.py"/>
        <source>{model} is now in use. The previous model is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Average of {count} members:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Fine-tuned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>Sections of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model card could not be read: {path} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>The model's card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>This model has no card, so its accuracy is unknown ({path} is missing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{line}, weight {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{network}, {size} × {size} pixels, mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{title} (picture {name} is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/model_dialog.py"/>
        <source>{words} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>A fine-tune starts from {model}. Wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>Open a study first: the models are compared on its scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>The model was imported. It is not in use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} is in use. Use another model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_controller.py"/>
        <source>{model} was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare on this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete {model}? Its weights are lost; drafts and finals stay. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Dice held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Export model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Fine-tuned from {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Hash of what it was trained on: the same hash, the same data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>How this model compares with the one it started from is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>It is unknown whether {model} helps. Use it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Keep current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Model to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Models, each below the one it was fine-tuned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Scans at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>The click tool uses a network that was fine-tuned with this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model came with busviewer and cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>This model is in use. Use another one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Use it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>on at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{count} of the model folders cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/models_dialog.py"/>
        <source>{model} was refused: it did worse than the model it started from. Use it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/own_models.py"/>
        <source>{model} is not in your own folder, so it cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Drafts made: {count}. They stay hidden until you sign off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every frame of this clip already has a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every key frame and every other scan already has a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Every scan already has a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Keep correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Of clips, only key frames were segmented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>Segment all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The draft is ready. It stays hidden until you sign this scan off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>The new draft is ready; your correction is kept. To use the draft instead, choose “Restore draft”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>This scan has your correction. Keep it beside the new draft, or replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{scan} could not be segmented: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title} stopped after {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/segment_controller.py"/>
        <source>{title}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Cancelling the fine-tune…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Do not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: epoch {done} of {total}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tune: starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning could not start: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. It is unknown whether the new model helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model passed the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning has finished. The new model was refused; the current one is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Fine-tuning is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Keep running and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>The candidate was discarded. The current model is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>The disk does not respond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>Training failed: {reason} No new model; the current one is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it before the first epoch has ended, nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_controller.py"/>
        <source>{run}. It can run on without the window. If you stop it, the best epoch so far is kept. Either way, busviewer shows it again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Dice on held-out finals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_curves.py"/>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Counting the finals… {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Discard (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>It is unknown whether this model helps, and it may be worse than the current one. Use it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stop and keep best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Stopping after this epoch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>The finals could not be counted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>This model was refused: it did worse in the comparison above. Use it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Training failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use it without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_dialog.py"/>
        <source>Use the refused model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>As much as the finals allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Click tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Consensus of several readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Finals to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>How much training may change the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>It is used with the new model only if it is better after 1, 2 and 3 clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix in scans that the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Mix scans that the model knows into the training, so that it does not forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>My finals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only from when a draft is firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Only the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Share of scans that the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>The whole model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>Train its network on the same finals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_form.py"/>
        <source>What is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>The training process exited without an error message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_process.py"/>
        <source>Training was stopped (signal {number}), probably out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>Reading the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_result.py"/>
        <source>This run did not compare the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Adjusting on {device}; {train} scans to learn from, {apart} held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>All finals are held out: none is left to learn from. Sign off scans of other patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Click tool: epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Epoch {done} of {total} on {device}; {train} training scans, {apart} held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fewer than {least} finals with a lesion: only the model's threshold is adjusted, not its masks, and the click tool does not learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Finals by reader: {readers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Fine-tuning needs at least {least} signed-off scans; you have {count} in this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>It starts from {model}, not from {in_use}: each fine-tune learns anew from all finals so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>No final with a lesion: only from when on a draft is firm is adjusted, not the model's masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs of the model and of the click tool).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Takes {about} ({scans} training scans, {epochs} epochs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The held-out finals cannot tell. Training again without each half of the others, so that they judge too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>The model averages {count} networks: the first one is trained, the others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers (at least {least} scans). A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the consensus of several readers in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on the signed-off scans of {reader} in {study}. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>Trains a candidate model from {model} on your {count} signed-off scans. A fifth of the patients is held out to test it. The model in use is not changed; you decide at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>You can close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>about {count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{finals} finals: {lesions} with a lesion, {normals} without. Held out: {held_out}, of which {held_lesions} with a lesion.
Class given on {classed}: {benign} benign, {malignant} malignant. Only these train the model's assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/training_words.py"/>
        <source>{left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Cannot tell whether this model helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: better after 1, 2 and 3 clicks. Its network is used with this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: cannot tell whether it would help. The bundled network stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: not trained. The bundled network stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Click tool: refused. The bundled network stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Dice, worst tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Figures before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Guard set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Held-out finals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Lesions missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Normal scans drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Other finals, by models trained without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Passed: better than the model it started from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>Refused: keep the current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{mean} (95 % interval {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set}, {count} lesions: Dice after 1, 2 and 3 clicks {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/model/verdict_words.py"/>
        <source>{set}: {lesions} with a lesion, {normals} without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>Assessment by {model}, not a diagnosis: if this is a lesion,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The draft was imported from {source}. There is no assessment by a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>The model {model} gives no assessment of the lesion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>When to show the model's assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>benign is more likely than malignant ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>equally likely benign or malignant ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>malignant is more likely than benign ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/assessment_panel.py"/>
        <source>{model} found no lesion (lesion probability {share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>1 description belongs to a lesion that is not in the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Accept what is computed and suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>An orthogonal view (radial and antiradial). The report gives three dimensions and a volume from both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Depth (antero-posterior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance from the nipple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Distance to the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Equivalent diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>From the nipple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Lesion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Number of the lesion in the other view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Other view of this lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Segment the scan or draw a lesion to describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Take the terms marked computed or suggested as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{count} descriptions belong to lesions that are not in the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/birads_panel.py"/>
        <source>{figures}. All uncalibrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Firm draft (bar above the line): {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Frame of this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>In progress (bar below the line): {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Largest: frame {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Nothing found (point above the line): {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Possible lesion (ring above the line): {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Signed off (dot below the line): {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/clip_bar.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Click the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Starting mask for drawing tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>Tools start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>possible lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/draft_strip.py"/>
        <source>{command} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Attention gates (gate weight, not importance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Check this heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Class: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Draw a region…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Heatmap: method, target, check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Mean of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Occlusion (takes some seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Only lesion {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Predicted lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <source>Your mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>malignant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/heat_menu.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Privacy mode: what identifies the patient is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Study date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>Transducer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/information_panel.py"/>
        <source>{count} years</source>
        <translation>{count} anos</translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>1 (coarse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap: opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Heatmap: where the network looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Hidden until you sign this scan off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Network layer of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Not available for this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>Possible lesion: not used as a mask until you accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>{layer}: opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>{layer}: style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/layers_panel.py"/>
        <source>{number} (fine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Circularity, 4π × area / perimeter²: 1 for a circle, lower for an irregular margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>D : W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Depth (down the scan) / width (across it). Above 1, the lesion is taller than wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Long axis: the greatest distance between two points of the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Perpendicular axis: the greatest extent at right angles to the long axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>The number beside the lesion on the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies across ultrasound regions of different scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the lesion lies outside the ultrasound regions with a scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/lesion_table.py"/>
        <source>Uncalibrated: the spacing of this scan is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>+{added}  {minus}{removed} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>1 possible lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>95 % of each margin lies within this distance of the other. No value where a mask is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Against the ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Draft (possible)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>HD95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>HD95, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>No mask yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: 2 × shared pixels / (pixels of one mask + pixels of the other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Overlap: shared pixels / pixels in either mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels added to and removed from the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Pixels that the correction adds to the draft and removes from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the ground truth that the mask covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>Share of the mask that lies on the ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The mask is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>The {listed} largest of {count} lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>mm, mm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>mm, mm²; {count} uncalibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, across regions of different scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, outside the regions with a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>px, uncalibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/measurements_panel.py"/>
        <source>{count} possible lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Back to comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>Save the consensus as it is and go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/mode_bar.py"/>
        <source>drawn by {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>1 near-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicate of {scans} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>Near-duplicates (scans that show the same view). Click to go to one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/near_duplicates_button.py"/>
        <source>{count} near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Action inside the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Add to the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Back to the draft, as the model proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Brush diameter in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Change the whole mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Clean up mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a hole to fill it; Ctrl+click an island to clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click a seed point and drag: right for more, left for less; hold Ctrl to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click an island to remove it; click a removed island of the draft to restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click the lesion, Ctrl+click tissue that does not belong, or drag a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click tissue that belongs to the lesion; Ctrl+click tissue that does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click to add corners, drag to move one; press Enter or click the first corner to close; Ctrl+Z removes the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Click two marks of the depth scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Distance between the two marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draft threshold, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag from inside to push the margin out, from outside to push it in; hold Ctrl to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Drag to measure, drag an end to move it; Ctrl+click removes a ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Draw around a region; hold Ctrl to cut it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Enter the distance between the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Highest grey value that counts as lesion; auto: Otsu's threshold of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Hold Ctrl to paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Keep dark pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Lighter pen pressure makes a smaller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Paints tissue of similar brightness, stops at edges; hold Ctrl to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pen pressure sets the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pixels with at least this lesion probability belong to the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reach: how far from a click the margin may move, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Ruler type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for all scans of this size in the same folder that have no spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Set for this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Smooths the margin under the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Step for growing, shrinking or smoothing the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tolerance, in grey values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Tool options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>Two axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/options_row.py"/>
        <source>grey up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>My note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/reading_panel.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Burnt-in marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>More view tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/scan_header.py"/>
        <source>{state}: no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/window_parts.py"/>
        <source>Drop to open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Everything runs on this computer. Nothing leaves it unless you store it in an archive. Research software, not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>For keyboard shortcuts, press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>No recent studies. You can start with the sample study: its lesions are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Open a folder of scans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Open {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Recent studies are hidden in privacy mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Remove {folder} from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>Segment, correct and sign off lesions on breast ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>or drop a folder anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder} cannot be found. It may have been moved, or its disk is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/start_page.py"/>
        <source>{folder}: not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Current reader; click to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>NOT SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Pixel spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>READ ONLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Searching for near-duplicates and burnt-in marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>Segment runs on this device, in this precision; change the device in the Model menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use and its sensitivity; change them in the Model menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>The model in use; change it in the Model menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>device: auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>grey {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>reader: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{across} x {down} mm/px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/status_bar.py"/>
        <source>{size} mm/px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/tool_bar.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Open the fine-tune that is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/training_strip.py"/>
        <source>Progress of the fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>This scan cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/unreadable_page.py"/>
        <source>{scan} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>CLAHE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/panels/window_level_panel.py"/>
        <source>Gamma: above 1, mid-grey tissue becomes brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>only {reader} sees a lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_model.py"/>
        <source>{rule}, outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on lesion or no lesion, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Agreement on the class where both gave one, and Cohen's kappa (0: chance, 1: full agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Back to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Compare readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Distance between the two margins where both see a lesion. Number of scans in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Draw the consensus on this scan, starting from an existing mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Edit the consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>First reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the current consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From the majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>From {reader}'s mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Leave the comparison (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Lesion or no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>One line per scan: Dice, HD95, classes and consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Overlap of the two masks. 1 where neither reader sees a lesion, 0 where only one does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Scans that both signed off, largest disagreement first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Signed off by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use the mask of {reader} as the consensus on the selected scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what both readers marked as the consensus on the selected scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use what more than half of all readers marked as the consensus on the selected scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Use {reader}'s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>Where both agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>agree on {percent} % of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>mean {mean}   median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/compare_page.py"/>
        <source>{name}  ·  {count} signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Consensus: {rule}, made by {by}, {time}, from the finals of {readers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of two readers: where both agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>Majority of {count} readers: what more than half marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>One of these finals has changed since, so the consensus is outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The scan has changed since {reader} signed it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>The source of this consensus is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>taken from {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>the majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/consensus_work.py"/>
        <source>{scan} is no longer in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>1 scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Enter a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>New reader in this study. Did you mean {name}? That reader has {count} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Open the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Read blind? Until sign-off, hide from {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Reader name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>Who is reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>consensus (by {reader})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{name} has {count} in this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{number} scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>{reader}, blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_controller.py"/>
        <source>“{name}” is reserved for the consensus of several readers. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/reader_masks.py"/>
        <source>Outline of each reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Choose two readers who have signed off scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>No consensus could be made on {count} of the scans:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>Saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus on {count} of these scans was drawn by hand. If you replace it, it stays in the file but is no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>The consensus was not started because your own work could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You are reading this study too, so only scans that you signed off are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>You have not signed off any scan in this study, so every scan that both readers signed off is listed. If you still plan to read this study blind, stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/readers/readers_controller.py"/>
        <source>{count} more will be listed after you sign them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Boxes: {on} become black, {off} stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Export without patient data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>No burnt-in text was found. Look whether there is any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>Red boxes become black in the exported copies. Yellow boxes are text on the tissue and stay. Click a box to switch it, drag to draw one. Of a clip you see all frames laid over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>What becomes black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/boxes_dialog.py"/>
        <source>{name}
{on} black, {off} stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>median of {count} scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/charts.py"/>
        <source>one scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A CSV file outside the export that says which scan has which number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>A secret sentence: exports with the same one fit together, also in one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also export drafts where the model is not sure that there is a lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Also write DICOM copies without patient data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Drafts: masks that the model proposed ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Export: {count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Files of an earlier export are still in this folder: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Finals: masks that you signed off ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Include possible lesions ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>List of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks exported to {folder}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks have the same size as the scan, pixel for pixel. Measurements, notes and rulers are written beside them as CSV. Choose a folder outside the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Masks to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>No scan has a draft yet. Segment scans first, or export the finals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans has a draft. Segment them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>None of the selected scans is signed off. Sign them off first, or export the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Numbers instead of names; you see what becomes black before it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Remove patient data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans are numbered, text outside the tissue becomes black, DICOM headers lose what tells of the patient. Notes are left out. Text on the tissue stays unless you mark it. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>Scans skipped: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>There are only possible lesions. To export them, select “Include possible lesions”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>You have not signed off any scan yet. Sign off scans first, or export the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>another one each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/export_dialog.py"/>
        <source>{file}: from an earlier export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Drafts, for you to correct and sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File or folder with masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File with masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder with masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Ground truth, written into the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>If a scan has a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Import masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Keep the draft that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Looking through the masks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks are written as PNG files beside the scans, or where this study has its masks. Ground truth that is there is never replaced. A mask must have the same size as its scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks found: {masks}, for {scans} scans of this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as drafts: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks imported as ground truth: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks not imported: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Masks that cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Scans whose draft was kept: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Stopped. Drafts made so far: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>These cannot be imported ({count}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Told by the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Turned upright, as the EXIF data of their scans says: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>Your corrections and finals stay as they are. A mask must have the same size as its scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/import_dialog.py"/>
        <source>{scan}: hidden from the worklist, or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/output_controller.py"/>
        <source>This is the consensus of several readers. Go back to your own work to import masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>All your work is saved. You can continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>An unexpected error occurred in busviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Copy the report and send it with a description of what you did and what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>No study is open, so no work is affected. You can continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_controller.py"/>
        <source>Your latest work is in memory but not saved yet. busviewer will try again. Do not close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Further errors since then: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Nothing is sent. The report contains no scans, file names or patient data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/report_dialog.py"/>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Everything works on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>Something does not work on this computer. Copy the report and send it to your support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/self_test_dialog.py"/>
        <source>The test segments a synthetic scan on each device. It takes up to a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Annotations that could not be counted: {count}. {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>As of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copied to clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Reading the annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Saved to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Stopped. Click Refresh to read the annotations again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Summary of {study}, reader {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>Your latest work is not saved yet and is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_dialog.py"/>
        <source>{file} could not be written: {reason}. Choose another folder or free some disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Dice of draft and final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Draft compared with final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Drawing time per scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Lesions by class and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Long axis, px (uncalibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a draft is signed off yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with a lesion is signed off yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>No scan with drawing is signed off yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Nothing is signed off yet. Sign off scans to see results here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Outcome of the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Signed-off scans with drawing, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>There are no scans in this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>This summary counts this reader's annotations of the scans in the study. The final of each signed-off scan is compared, pixel by pixel, with the draft at sign-off. Accepted unchanged: final and draft are equal. Redrawn: their Dice is below {limit:g}, or the draft found nothing. Corrected: anything in between. No lesion: the final is empty, whatever the draft. Draft replaced later: another model segmented the scan after sign-off, so the outcome is unknown. The share of drafts accepted unchanged also counts drafts with a lesion that were rejected as no lesion; these have no Dice. The individual editing steps are not recorded. Drawing time runs from pressing to releasing the pen and includes pauses under 10 s. Reading time is the time a scan was on show, before sign-off, with a key or the pointer used in the last {idle:g} s; drawing time is part of it. The class of a lesion is the reader's, or else the folder's. Islands smaller than a disc of {smallest:g} mm, or without a spacing than {share:g} % of the scan, are no lesions. The long axis is the greatest distance between two points of a lesion, in mm if at least half of the lesions have a spacing. Click a dot to go to its scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing on a scan, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>Time spent drawing, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>accepted unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>draft replaced later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>false drafts on {drafted} of {count} scans without a lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>lesions signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median Dice of draft and final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median drawing time per scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median reading time {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {first} in the first third, {last} in the last third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>median {median}, quartiles {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>of {count} drafts accepted unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>redrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>total drawing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>without a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} beyond the scale (up to {longest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (across regions of different scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} left out (no spacing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} small lesions not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{count} were in the model's training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/reports/summary_words.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/scan_screen.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>burnt-in marks: {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies are there: {count}. They are in the worklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_controller.py"/>
        <source>The next studies could not be retrieved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Cancelled. What was retrieved is kept; “Retrieve and open” goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Enter the password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files retrieved: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that could not be retrieved: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Files that were there already: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Folder for the studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>From date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Nothing could be retrieved. Is “Ultrasound only” right for this study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Open from archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Patient name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieve the next {count} studies of the list in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving study {progress} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Retrieving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <location filename="../../busviewer/ui/study/choose_scan.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Studies found: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>There are more: narrow the search to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>They appear in the worklist while you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>To date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Ultrasound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>Write dates as 2026-01-31: year, month and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_dialog.py"/>
        <source>family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Archives…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Keep in the system's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password is asked each time: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>The password was not kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>There is no archive yet. Press “Archives…” to enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>This address is not encrypted: others on the network can read the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_login.py"/>
        <source>from the system's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archive {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>DICOMweb is preferred: it can be encrypted and asks for a password. Passwords are asked when you connect, and are kept in the system's keyring, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Give each archive a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Own AE title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty if the archive asks for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>empty to trust what your system trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>https://host/dicom-web or dicom://AET@host:4242</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>only for dicom://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>what you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: there is no such CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_servers_dialog.py"/>
        <source>{name}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Answer of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Cancelled. Files stored until then stay in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>DICOM files in this folder and its sub-folders: {count}. “Store” stores all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files stored: {stored} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Files, and what the archive answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Folder of DICOM files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Store in archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>Storing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>To try again, press “Store”: a file that is stored twice stays one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>not stored: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no DICOM file in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/archive_store_dialog.py"/>
        <source>{folder}: there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Chosen scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No near-duplicate of this scan has been found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan can be shown while you edit a consensus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>No other scan of this case is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>Select one scan in the list, other than the one on screen, to show it beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is no longer in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The chosen scan is the one you are reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>The file was replaced since you read it: your masks are of the earlier picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>The ground truth cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the first scan in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>This is the last scan in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{scan}: file removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/beside_controller.py"/>
        <source>{which}: {scan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Go to the largest lesion ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>Largest lesion: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>No frame of this clip has a mask or a draft with a lesion. Segment the clip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} mm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/largest_controller.py"/>
        <source>frame {number}, {area} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>These look like masks: {mask} for {scan}, and {count} more. Use them as ground truth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>This looks like a mask: {mask} for {scan}. Use it as ground truth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/masks_controller.py"/>
        <source>Your answer could not be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” at {scan}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/reopen_controller.py"/>
        <source>busviewer ended unexpectedly on {time}. Continue with “{study}” where you stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>A polygon needs at least three corners. Click another corner, or press Esc to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off. To reopen it, press {undo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/sign_off_controller.py"/>
        <source>{scan} is signed off: no lesion. To reopen it, press {undo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All work is saved in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>All your work is now saved in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Apply anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Choose a folder for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>No scan has two saved versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Save in my user folder and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Scans with two saved versions: {count}. Neither version is shown until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your latest work could not be saved. It is only in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>Your work is not saved yet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>busviewer finds it when you open this study again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{reason}. To continue here, close the other window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/storage_controller.py"/>
        <source>{scan} is not the file that you annotated under this name. Your earlier work is kept but not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Creating the sample study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>End of the list: it goes on from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No more scans to sign off ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>No unread scans left ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>Problems of this study ({count}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>To check: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/study_controller.py"/>
        <source>{folder} contains no scans (PNG, JPEG, BMP, TIFF or DICOM). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Choose between versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Could not be resolved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In my user folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>In the study folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans resolved: {count}. The other versions are kept as files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Scans with two saved versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select all: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Select newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>The outline shows the current mask of each version: final, correction or draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>These scans have two saved versions of your work: one in the study folder and one in your user folder, for example because the study could not be written to for a while. Select the version to use. The other is kept as a separate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>Use selected versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/versions_dialog.py"/>
        <source>{seconds} s drawing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Available again: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>New in the folder: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>Removed from the folder: {count}; your work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} cannot be found. It was renamed or moved, or its disk was removed. Your work is kept in memory and will be saved when the folder is available again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/study/watch_controller.py"/>
        <source>{folder} is available again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Change distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Moving it replaces your mask; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>Set spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/tools_controller.py"/>
        <source>{distance} mm between the marks make a spacing of {spacing} mm per pixel. Ultrasound scans have {low} to {high} mm. Set it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>The ground truth is hidden until you sign this scan off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/view_controller.py"/>
        <source>This scan has no ground truth to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Already signed off, left as they are: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Class removed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Classify {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flag the selected scans ({count}) with this note (optional):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Flags removed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>No lesion on {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans can be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans has a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>None of the selected scans is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove your class from the selected scans ({count})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Remove {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Scans with a correction or a firm draft, which will not count: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Segment selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected scans with another class: {count}. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Selected: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Set class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) as no lesion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off the selected scans ({count}) without viewing each one? The correction of each, or its unchanged draft, becomes its final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>Sign off {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans already have this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>The selected scans are already hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>file removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>only a possible lesion: open the scan and accept it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as benign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} classified as malignant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} hidden. Your work on them is kept. To see them, choose Filter &gt; Hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off as no lesion. To reopen one, select it and choose Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} signed off. To reopen one, select it and choose Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/selection_controller.py"/>
        <source>{count} will be skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>The search for near-duplicates is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>This scan has no near-duplicates in this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/survey_controller.py"/>
        <source>near-duplicates {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Calipers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Doppler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>File or ground truth to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Filter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Lesion probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Most uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No burnt-in marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>No class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not classified by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reapply sorting and filter (scans have changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Reverse order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Search words of the name, class or note; numbers, such as dice&lt;0.7, uncertainty&gt;0.3 or lesion&gt;0.4; or values, such as state:unread, draft:possible, marks:calipers or lesion:no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Signed off as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unread, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_filter.py"/>
        <source>Without a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>Dice {value} of the possible lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>has a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>lesion {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>my class: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>near-duplicate, group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>possible {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>removed: the file is no longer in the folder; your work is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>signed off: no lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>to check: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>unc. {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>uncertainty {value} by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>{count} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_model.py"/>
        <source>{count} signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>All scans are hidden. To see them, choose Filter &gt; Hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Available: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>Every scan has a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No file and no ground truth that needs a check has been found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No near-duplicates have been found in this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No open draft has a known uncertainty. Use Segment to make drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a firm draft. Use Segment to make drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has a possible lesion waiting for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan has been removed since you opened the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan in the filtered list matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is flagged. Use Flag to mark a scan to return to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is in progress. A scan is in progress once you draw or note something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan is unread. You have worked on every scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches all filters: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches the filter: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No scan matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>No unreadable scan has been found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan in which the model found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>There is no scan that you opened and left unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not hidden any scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>You have not signed off any scan yet. Use Sign off to make a mask final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{count} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_panel.py"/>
        <source>{done} of {total} signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../busviewer/ui/worklist/worklist_row.py"/>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Associated features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Calcifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Clock position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Echo pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Posterior features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>Tissue composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>anechoic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>angular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>architectural distortion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>axilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>circumscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>combined pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>complex cystic and solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>duct changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>edema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>elasticity soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>enhancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>heterogeneous background echotexture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>homogeneous background echotexture - fibroglandular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hyperechoic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>hypoechoic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>in a mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>indistinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>internal vascularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>intraductal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>irregular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>isoechoic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>microlobulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>no posterior features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>not parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>outside of a mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>oval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>shadowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin retraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>skin thickening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>spiculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>subareolar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vascularity absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/birads/ultrasound-5.json"/>
        <source>vessels in rim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
