package nl.kamervragen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.validate.NotChecked;
import nl.kamervragen.validate.Report;
import nl.kamervragen.validate.Suppressed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Findings of all files in one list, then a summary of each file. Outside {@code findings} nothing carries both a code
 * and a severity, so that a program may look for such objects blindly.
 */
final class JsonReport implements ReportPrinter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void print(List<FileReport> reports, ReportWords words, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new Pretty(), out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            for (FileReport file : reports) {
                file.report().findings().forEach(finding -> finding(file.file(), finding, words, json));
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("files");
            reports.forEach(file -> file(file, json));
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
        out.write("\n");
    }

    private static void finding(String file, Diagnostic finding, ReportWords words, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeStringProperty("code", finding.code().slug());
        json.writeStringProperty("severity", ReportWords.id(finding.severity()));
        json.writeStringProperty("message", words.message(finding));
        finding.span().ifPresent(span -> span(span, json));
        finding.path().ifPresent(path -> json.writeStringProperty("path", path));
        json.writeObjectPropertyStart("arguments");
        finding.arguments().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void span(SourceSpan span, JsonGenerator json) {
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("column", span.column());
        json.writeNumberProperty("endLine", span.endLine());
        json.writeNumberProperty("endColumn", span.endColumn());
        if (span.page() > 0) {
            json.writeNumberProperty("page", span.page());
        }
    }

    private static void file(FileReport file, JsonGenerator json) {
        Report report = file.report();
        json.writeStartObject();
        json.writeStringProperty("file", file.file());
        json.writeBooleanProperty("valid", report.isValid());
        json.writeBooleanProperty("complete", report.isComplete());
        json.writeObjectPropertyStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(ReportWords.id(severity), report.count(severity));
        }
        json.writeEndObject();
        notChecked(report.notChecked(), json);
        codes("notApplicable", report.notApplicable(), json);
        codes("failedRules", report.failedRules(), json);
        suppressed(report.suppressed(), json);
        json.writeEndObject();
    }

    private static void notChecked(List<NotChecked> all, JsonGenerator json) {
        json.writeArrayPropertyStart("notChecked");
        for (NotChecked one : all) {
            json.writeStartObject();
            json.writeStringProperty("code", one.code().slug());
            json.writeStringProperty("reason", one.reason().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void codes(String name, List<Code> codes, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        codes.forEach(code -> json.writeString(code.slug()));
        json.writeEndArray();
    }

    private static void suppressed(List<Suppressed> all, JsonGenerator json) {
        Map<Group, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(new Group(one.finding().code(), one.reason()), 1, Integer::sum));
        json.writeArrayPropertyStart("suppressed");
        counts.forEach((group, count) -> {
            json.writeStartObject();
            json.writeStringProperty("code", group.code().slug());
            json.writeStringProperty("reason", group.reason());
            json.writeNumberProperty("count", count);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** Findings that were suppressed for one reason. */
    private record Group(Code code, String reason) {}

    /** Two blanks a level, newlines the same on every platform. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
