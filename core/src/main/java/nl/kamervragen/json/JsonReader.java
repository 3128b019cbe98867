package nl.kamervragen.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON contract; every failure becomes a diagnostic. */
final class JsonReader {
    private static final Pattern FORMAT = Pattern.compile("kamervragen/([0-9]{1,4})\\.([0-9]{1,4})");

    private final String text;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private JsonReader(String text) {
        this.text = text;
    }

    static ParseResult<Document> read(String text, ReadOptions options) {
        return new JsonReader(text).read(options);
    }

    private ParseResult<Document> read(ReadOptions options) {
        try {
            JsonNode tree = KamervragenJson.mapper().readTree(text);
            String format = tree.path("format").asString("");
            Matcher version = FORMAT.matcher(format);
            if (!(tree instanceof ObjectNode object)
                    || !version.matches()
                    || !version.group(1).equals("1")) {
                return failed(ReadingCodes.JSON_MISMATCH, "format is not " + KamervragenJson.FORMAT, "/format", null);
            }
            object.remove("format");
            boolean later = Integer.parseInt(version.group(2)) > 0;
            JsonMapper mapper = later || options.unknownProperties()
                    ? KamervragenJson.mapper().rebuild().addHandler(new Skip()).build()
                    : KamervragenJson.mapper();
            Document document = mapper.treeToValue(object, Document.class);
            return document == null
                    ? failed(ReadingCodes.JSON_MISMATCH, "no document", "", null)
                    : ParseResult.of(document, diagnostics);
        } catch (DatabindException e) {
            return failed(ReadingCodes.JSON_MISMATCH, e.getOriginalMessage(), pointer(e), e.getLocation());
        } catch (JacksonException e) {
            return failed(ReadingCodes.JSON_MALFORMED, e.getOriginalMessage(), "", e.getLocation());
        } catch (IllegalArgumentException e) {
            return failed(ReadingCodes.JSON_MISMATCH, String.valueOf(e.getMessage()), "", null);
        }
    }

    private ParseResult<Document> failed(
            Code code, String reason, String pointer, @Nullable TokenStreamLocation location) {
        Diagnostic.Builder finding = Diagnostic.of(code).path(pointer).with("reason", firstLine(reason));
        if (location != null && location.getLineNr() > 0) {
            int column = Math.max(1, location.getColumnNr());
            finding.at(SourceSpan.ofLine(location.getLineNr(), column, Math.max(0, (int) location.getCharOffset()), 0));
        }
        diagnostics.add(finding.build());
        return ParseResult.failed(diagnostics);
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }

    private static String pointer(DatabindException e) {
        StringBuilder pointer = new StringBuilder();
        e.getPath()
                .forEach(step -> pointer.append('/')
                        .append(
                                step.getPropertyName() != null
                                        ? step.getPropertyName()
                                                .replace("~", "~0")
                                                .replace("/", "~1")
                                        : String.valueOf(step.getIndex())));
        return pointer.toString();
    }

    /** Skips properties of a later minor version, or any when the options say so. */
    private final class Skip extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String propertyName) {
            diagnostics.add(Diagnostic.of(ReadingCodes.JSON_PROPERTY_UNKNOWN)
                    .with("property", propertyName)
                    .build());
            parser.skipChildren();
            return true;
        }
    }
}
