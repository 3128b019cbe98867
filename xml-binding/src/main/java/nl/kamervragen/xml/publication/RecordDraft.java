package nl.kamervragen.xml.publication;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.PublicationRecord;
import nl.kamervragen.model.RecordField;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.xml.internal.XmlFindings;

/** One record while it is read: typed where the value is of its type, and kept as a field where it is not. */
final class RecordDraft {
    private final XmlFindings findings;
    private final SourceSpan place;
    private final PublicationRecord.Builder record = PublicationRecord.builder();
    private final Set<String> seen = new HashSet<>();
    private boolean identified;

    RecordDraft(XmlFindings findings, SourceSpan place) {
        this.findings = findings;
        this.place = place;
    }

    /** Adds a field under its name in {@code metadata.xml}; old files spell names with other capitals. */
    void add(String name, String scheme, String value, SourceSpan span) {
        if (value.isEmpty()) {
            return;
        }
        Field field = new Field(name, scheme, value, span);
        switch (name.toLowerCase(Locale.ROOT)) {
            case "dc.type" -> record.addType(value);
            case "overheidop.indiener" -> record.addQuestioner(value);
            case "overheidop.ontvanger" -> record.addRespondent(value);
            case "overheid.category" -> record.addCategory(value);
            case "overheidop.aanhangsel" ->
                keep(field, PublicationId.tryParse(value).value(), record::addAnswer, "publicatie-id");
            default -> once(field);
        }
    }

    private record Field(String name, String scheme, String value, SourceSpan span) {}

    /** A field that has one value; a second one is kept apart. */
    private void once(Field field) {
        if (!seen.add(field.name().toLowerCase(Locale.ROOT))) {
            other(field);
            return;
        }
        String value = field.value();
        switch (field.name().toLowerCase(Locale.ROOT)) {
            case "dc.identifier" ->
                keep(
                        field,
                        PublicationId.tryParse(value).value(),
                        id -> {
                            identified = true;
                            record.id(id);
                        },
                        "publicatie-id");
            case "dc.title" -> record.title(value);
            case "dc.creator" -> creator(field);
            case "overheidop.vergaderjaar" ->
                keep(field, SessionYear.tryParse(value).value(), record::sessionYear, "vergaderjaar");
            case "overheidop.aanhangselnummer" -> keep(field, number(value), record::number, "aanhangselnummer");
            case "overheidop.vraagnummer" ->
                keep(field, QuestionReference.tryParse(value).value(), record::reference, "zaaknummer");
            case "overheidop.datumindiening" -> date(field, record::submitted);
            case "overheidop.datumontvangst" -> date(field, record::received);
            case "dcterms.available" -> date(field, record::available);
            case "dcterms.issued" -> date(field, record::issued);
            case "dcterms.modified" -> date(field, record::modified);
            case "overheidop.documentstatus" -> record.documentStatus(value);
            case "overheidop.publicationname" -> record.publicationName(value);
            default -> other(field);
        }
    }

    private static Optional<Integer> number(String value) {
        return value.matches("[0-9]{1,6}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    /** The records of enclosures and papers name other creators. */
    private void creator(Field field) {
        for (Chamber chamber : Chamber.values()) {
            if (field.value().equals(chamber.dutchName() + " der Staten-Generaal")) {
                record.chamber(chamber);
                return;
            }
        }
        other(field);
    }

    private void date(Field field, Consumer<LocalDate> property) {
        Optional<LocalDate> date = DutchDate.parse(field.value());
        if (date.isPresent()) {
            property.accept(date.get());
            return;
        }
        boolean wellFormed = field.value().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4}");
        findings.report(Diagnostic.of(wellFormed ? ReadingCodes.DATE_IMPOSSIBLE : ReadingCodes.DATE_MALFORMED)
                .at(field.span())
                .with("text", field.value())
                .build());
        other(field);
    }

    private <T> void keep(Field field, Optional<T> value, Consumer<T> property, String kind) {
        if (value.isPresent()) {
            property.accept(value.get());
            return;
        }
        findings.report(Diagnostic.of(ReadingCodes.REFERENCE_MALFORMED)
                .at(field.span())
                .with("text", field.value())
                .with("kind", kind)
                .build());
        other(field);
    }

    private void other(Field field) {
        record.addField(new RecordField(field.name(), field.scheme(), field.value()));
    }

    /** The record; none without the id of its publication. */
    Optional<PublicationRecord> build() {
        if (!identified) {
            findings.malformedValue("DC.identifier", "", place);
            return Optional.empty();
        }
        return Optional.of(record.build());
    }
}
