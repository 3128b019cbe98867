package nl.kamervragen.xml.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.PublicationRecord;
import nl.kamervragen.model.RecordField;
import nl.kamervragen.read.ReadOptions;

/** Writes {@code metadata.xml}: one field a line, in the order of officielebekendmakingen.nl. Lives for one record. */
final class RecordWriter {
    /** The order of the fields; those that it does not name stand before the last. */
    private static final List<String> ORDER = List.of(
            "OVERHEIDop.documentStatus",
            "DC.title",
            "OVERHEIDop.aanhangselNummer",
            "OVERHEIDop.doctype",
            "OVERHEIDop.indiener",
            "OVERHEIDop.ontvanger",
            "OVERHEIDop.publicationName",
            "OVERHEIDop.vergaderjaar",
            "OVERHEIDop.vraagnummer",
            "DCTERMS.language",
            "DCTERMS.available",
            "DCTERMS.issued",
            "DCTERMS.modified",
            "OVERHEIDop.datumIndiening",
            "OVERHEIDop.datumOntvangst",
            "OVERHEID.organisationType",
            "DC.creator",
            "OVERHEID.category",
            "DC.type",
            "OVERHEIDop.aanhangsel");

    private static final Set<String> QUESTION_TYPES = Set.of("Schriftelijke vragen", "Mondelinge vragen");
    private static final Set<String> ANSWER_TYPES = Set.of("Antwoord", "Mededeling");
    private static final String GENERAL_TYPE = "officiële publicatie";

    private final List<RecordField> lines = new ArrayList<>();
    private final PublicationRecord record;

    private RecordWriter(PublicationRecord record) {
        this.record = record;
    }

    static List<Diagnostic> write(PublicationRecord record, OutputStream out) throws IOException {
        RecordWriter writer = new RecordWriter(record);
        writer.properties();
        String text = writer.text();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return writer.losses(text);
    }

    private void properties() {
        add("OVERHEIDop.documentStatus", record.documentStatus());
        add("DC.title", record.title());
        add("OVERHEIDop.aanhangselNummer", record.number());
        record.questioners().forEach(name -> add("OVERHEIDop.indiener", "", name));
        record.respondents().forEach(name -> add("OVERHEIDop.ontvanger", "", name));
        add("OVERHEIDop.publicationName", record.publicationName());
        add("OVERHEIDop.vergaderjaar", record.sessionYear());
        add("OVERHEIDop.vraagnummer", record.reference());
        date("DCTERMS.available", record.available());
        date("DCTERMS.issued", record.issued());
        date("DCTERMS.modified", record.modified());
        date("OVERHEIDop.datumIndiening", record.submitted());
        date("OVERHEIDop.datumOntvangst", record.received());
        record.chamber()
                .ifPresent(chamber ->
                        add("DC.creator", "OVERHEID.StatenGeneraal", chamber.dutchName() + " der Staten-Generaal"));
        record.categories().forEach(area -> add("OVERHEID.category", "OVERHEID.TaxonomieBeleidsagenda", area));
        record.types().forEach(type -> add("DC.type", scheme(type), type));
        record.answers().forEach(answer -> add("OVERHEIDop.aanhangsel", "", answer.toString()));
        lines.sort(Comparator.comparingInt(this::rank));
        otherFields();
        add("DC.identifier", "OVERHEIDop.ParlID", record.id().toString());
    }

    /** Among the others, if that keeps their own order; else together behind them. */
    private void otherFields() {
        List<Integer> ranks = record.fields().stream().map(this::rank).toList();
        lines.addAll(record.fields());
        if (ranks.equals(ranks.stream().sorted().toList())) {
            lines.sort(Comparator.comparingInt(this::rank));
        }
    }

    /** The general type stands apart from the others, if it comes first. */
    private int rank(RecordField field) {
        boolean first =
                record.types().stream().findFirst().filter(GENERAL_TYPE::equals).isPresent();
        if (first && field.name().equals("DC.type") && field.value().equals(GENERAL_TYPE)) {
            return ORDER.indexOf("OVERHEID.organisationType");
        }
        int rank = ORDER.indexOf(field.name());
        return rank < 0 ? ORDER.size() : rank;
    }

    private static String scheme(String type) {
        if (type.equals(GENERAL_TYPE)) {
            return "OVERHEID.Informatietype";
        }
        return QUESTION_TYPES.contains(type)
                ? "OVERHEIDop.KamervraagTypen"
                : ANSWER_TYPES.contains(type) ? "OVERHEIDop.AanhangselTypen" : "OVERHEIDop.Parlementair";
    }

    private void add(String name, Optional<?> value) {
        value.ifPresent(v -> add(name, "", v.toString()));
    }

    private void date(String name, Optional<LocalDate> value) {
        value.ifPresent(day -> add(name, "DCTERMS.W3CDTF", day.toString()));
    }

    private void add(String name, String scheme, String value) {
        lines.add(new RecordField(name, scheme, value));
    }

    private String text() {
        Markup markup = new Markup().flat();
        markup.start("metadata_gegevens");
        for (RecordField line : lines) {
            markup.startLine("metadata")
                    .attribute("name", line.name())
                    .attribute("scheme", line.scheme())
                    .attribute("content", line.value())
                    .endLine();
        }
        markup.end();
        return markup.toString();
    }

    /** What differs when it is read back: order among other fields, a name that means a property, odd characters. */
    private List<Diagnostic> losses(String text) {
        Optional<PublicationRecord> read = RecordReader.read(Input.of(text, ""), ReadOptions.standard())
                .value()
                .flatMap(records -> records.stream().findFirst());
        if (read.filter(record::equals).isPresent()) {
            return List.of();
        }
        boolean fields = read.map(r -> r.toBuilder().fields(record.fields()).build())
                .filter(record::equals)
                .isPresent();
        return List.of(Diagnostic.of(WritingCodes.LOSS_FIELD)
                .path(fields ? "/fields" : "")
                .with("property", fields ? "fields" : "record")
                .build());
    }
}
