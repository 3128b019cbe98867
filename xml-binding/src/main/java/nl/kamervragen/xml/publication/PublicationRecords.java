package nl.kamervragen.xml.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.PublicationRecord;
import nl.kamervragen.read.ReadOptions;

/**
 * The records that stand beside publications (<i>metadatarecords</i>): {@code metadata.xml}, its OWMS form
 * {@code metadata_owms.xml}, and the answers of the SRU search, which hold several.
 *
 * <p>A field that has no property of its own, or whose value is not of its type, is kept among
 * {@link PublicationRecord#fields()} under its name in {@code metadata.xml}. Bad content never throws. Thread-safe.
 *
 * <pre>{@code
 * PublicationRecord record = PublicationRecords.read(Input.of(bytes, "metadata.xml")).orThrow().get(0);
 * }</pre>
 */
public final class PublicationRecords {
    private PublicationRecords() {}

    /**
     * Reads records with the standard options.
     *
     * @param input any of the three forms
     * @return the records in order, with what is wrong with them; no value when it holds none
     */
    public static ParseResult<List<PublicationRecord>> read(Input input) {
        return read(input, ReadOptions.standard());
    }

    /**
     * Reads records.
     *
     * @param input any of the three forms
     * @param options how to read
     * @return the records in order, with what is wrong with them; no value when it holds none
     */
    public static ParseResult<List<PublicationRecord>> read(Input input, ReadOptions options) {
        return RecordReader.read(input, options);
    }

    /**
     * Writes a record as {@code metadata.xml}. The stream is flushed, not closed.
     *
     * @param record the record
     * @param out where to
     * @return what {@code metadata.xml} cannot hold; empty when reading it back gives an equal record
     * @throws IOException if the stream fails
     */
    public static List<Diagnostic> write(PublicationRecord record, OutputStream out) throws IOException {
        return RecordWriter.write(record, out);
    }
}
