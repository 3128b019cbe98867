package nl.kamervragen.format.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.kamervragen.compose.Composer;
import nl.kamervragen.compose.Composition;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentWriter;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.model.Document;

/**
 * Writes one page that needs nothing beside it (<i>HTML-schrijver</i>): UTF-8, no script, its style within.
 *
 * <p>What a line of print cannot say stands beside it as microdata in the words of the JSON contract, so the page reads
 * back as the document that it was. Part by part goes to the stream. Stateless and thread-safe.
 */
final class HtmlWriter implements DocumentWriter {
    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        Composition composition = Composer.compose(document);
        Losses losses = new Losses(composition.losses());
        HtmlOut page = new HtmlOut(out, losses);
        new HtmlPageWriter(page, document, composition, options.resources()).write();
        return losses.toList();
    }
}
