package nl.kamervragen.format.markdown;

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
 * Writes Markdown as ministries' letters are kept in it (<i>Markdown-schrijver</i>): bold headings, {@code > Retouradres},
 * notes as {@code [^1]}, UTF-8, lines ending in a line feed.
 *
 * <p>Text that looks like markup or like a heading bears a backslash. Part by part goes to the stream. Stateless and
 * thread-safe.
 */
final class MarkdownWriter implements DocumentWriter {
    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        Composition composition = Composer.compose(document);
        Losses losses = new Losses(composition.losses());
        FrameForm.check(document, composition, true, losses);
        NoteForm.check(document, losses);
        LostHeadingForm.check(document.allWrittenQuestions(), losses);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        MarkdownElements elements = new MarkdownElements(new WritingContext(document, losses));
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
