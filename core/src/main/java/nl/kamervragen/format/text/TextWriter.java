package nl.kamervragen.format.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.compose.Composer;
import nl.kamervragen.compose.Composition;
import nl.kamervragen.compose.Element;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentWriter;
import nl.kamervragen.format.writing.FrameForm;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.format.writing.LostHeadingForm;
import nl.kamervragen.format.writing.NoteForm;
import nl.kamervragen.format.writing.WritingContext;
import nl.kamervragen.model.Document;

/**
 * Writes plain text (<i>tekstschrijver</i>): one line a paragraph, notes as {@code [1]}, UTF-8, lines ending in a line
 * feed.
 *
 * <p>Plain text has no styles and no escapes, so styles, tables and text that looks like a heading are losses. Part by
 * part goes to the stream. Stateless and thread-safe.
 */
final class TextWriter implements DocumentWriter {
    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        Composition composition = Composer.compose(document);
        Losses losses = new Losses(composition.losses());
        FrameForm.check(document, composition, false, losses);
        NoteForm.check(document, losses);
        LostHeadingForm.check(document.allWrittenQuestions(), losses);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TextElements elements = new TextElements(new WritingContext(document, losses));
        boolean first = true;
        for (Element element : composition.elements()) {
            String text = elements.write(element);
            if (!text.isEmpty()) {
                writer.write(first ? "" : elements.separator());
                writer.write(text);
                first = false;
            }
        }
        writer.write(first ? "" : "\n");
        writer.flush();
        return losses.toList();
    }
}
