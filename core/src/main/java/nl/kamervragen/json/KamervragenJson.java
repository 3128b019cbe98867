package nl.kamervragen.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.kamervragen.model.Document;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON contract (<i>JSON-vorm</i>) {@code kamervragen/1.0}. Thread-safe.
 *
 * <pre>{@code
 * String json = KamervragenJson.toJson(document);
 * }</pre>
 */
public final class KamervragenJson {
    /** The name and version that every document carries. */
    public static final String FORMAT = "kamervragen/1.0";

    /** The resource beside this class that holds the JSON Schema (2020-12) of the contract. */
    public static final String SCHEMA = "kamervragen-1.0.schema.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new KamervragenModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private KamervragenJson() {}

    /**
     * The JSON Schema (2020-12) of the contract (<i>JSON-schema</i>), for validators in any language.
     *
     * @return the text of the resource {@link #SCHEMA}
     */
    public static String schema() {
        try (InputStream stream = Objects.requireNonNull(KamervragenJson.class.getResourceAsStream(SCHEMA))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The mapper of the contract, for parts of a document or to build on.
     *
     * @return an immutable mapper with the contract and the parser's limits
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @return JSON, indented, the same bytes for equal documents
     */
    public static String toJson(Document document) {
        StringWriter text = new StringWriter();
        WRITER.writeValue(text, tree(document));
        return text.append('\n').toString();
    }

    /**
     * Writes a document as UTF-8. The stream is flushed, not closed.
     *
     * @param document the document
     * @param out where to
     * @throws tools.jackson.core.JacksonException if the stream fails
     */
    public static void write(Document document, OutputStream out) {
        WRITER.writeValue(out, tree(document));
    }

    private static ObjectNode tree(Document document) {
        ObjectNode content = MAPPER.valueToTree(document);
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("format", FORMAT);
        tree.setAll(content);
        return tree;
    }
}
