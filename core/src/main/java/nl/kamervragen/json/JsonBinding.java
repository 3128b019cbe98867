package nl.kamervragen.json;

import java.io.IOException;
import java.io.OutputStream;
import nl.kamervragen.model.Document;
import tools.jackson.core.JacksonException;

/** Writes with Jackson; loaded at first use, for Jackson may be missing. */
final class JsonBinding {
    private JsonBinding() {}

    static void write(Document document, OutputStream out) throws IOException {
        try {
            KamervragenJson.write(document, out);
            out.write('\n');
            out.flush();
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
    }
}
