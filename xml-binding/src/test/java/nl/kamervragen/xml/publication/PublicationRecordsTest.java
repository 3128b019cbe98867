package nl.kamervragen.xml.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.PublicationRecord;
import nl.kamervragen.model.RecordField;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;
import org.junit.jupiter.api.Test;

class PublicationRecordsTest {
    private static PublicationRecord read(String file) {
        return PublicationRecords.read(Files.input(file)).orThrow().get(0);
    }

    private static String written(PublicationRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(PublicationRecords.write(record, out)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void readsTheRecordBesideAnAnswer() {
        PublicationRecord record = read("metadata");

        assertThat(record.id()).isEqualTo(PublicationId.parse("ah-tk-20252026-4711"));
        assertThat(record.types()).containsExactly("officiële publicatie", "Antwoord", "Aanhangsel van de Handelingen");
        assertThat(record.chamber()).contains(Chamber.TK);
        assertThat(record.sessionYear()).contains(SessionYear.parse("2025-2026"));
        assertThat(record.number()).contains(4711);
        assertThat(record.reference()).contains(QuestionReference.parse("2026Z04111"));
        assertThat(record.questioners()).containsExactly("A.B. van Duinkerken", "I. (Inge) van der Proef");
        assertThat(record.respondents()).containsExactly("C. de Fictie");
        assertThat(record.available()).contains(LocalDate.of(2026, 4, 13));
        assertThat(record.issued()).contains(LocalDate.of(2026, 4, 14));
        assertThat(record.received()).contains(LocalDate.of(2026, 4, 13));
        assertThat(record.categories()).containsExactly("Verkeer | Water", "Economie | Toerisme");
        assertThat(record.documentStatus()).contains("Opgemaakt na onopgemaakt");
        assertThat(record.publicationName()).contains("Kamervragen (Aanhangsel)");
        assertThat(record.fields())
                .containsExactly(
                        new RecordField("OVERHEIDop.doctype", "", "Officiële Publicaties, versie 1.1"),
                        new RecordField("DCTERMS.language", "DCTERMS.RFC4646", "nl"),
                        new RecordField("OVERHEID.organisationType", "OVERHEID.Organisatietype", "staten generaal"));
    }

    @Test
    void readsTheOtherSpellingAndItsDottedDate() {
        PublicationRecord record = read("metadata_owms");

        assertThat(record.id()).isEqualTo(PublicationId.parse("kv-tk-2026Z04242"));
        assertThat(record.types()).containsExactly("Schriftelijke vragen", "Kamervragen zonder Antwoord");
        assertThat(record.modified()).contains(LocalDate.of(2026, 3, 6));
        assertThat(record.submitted()).contains(LocalDate.of(2026, 3, 5));
        assertThat(record.answers()).containsExactly(PublicationId.parse("ah-tk-20252026-4800"));
        assertThat(record.categories()).containsExactly("Bestuur | Koninklijk Huis");
    }

    @Test
    void readsAllRecordsOfASearch() {
        ParseResult<List<PublicationRecord>> result = PublicationRecords.read(Files.input("sru"));

        assertThat(result.orThrow()).hasSize(2);
        PublicationRecord answer = result.orThrow().get(0);
        assertThat(answer.id()).isEqualTo(PublicationId.parse("ah-ek-20252026-7"));
        assertThat(answer.types()).containsExactly("Aanhangsel van de Handelingen", "Antwoord");
        assertThat(answer.chamber()).contains(Chamber.EK);
        assertThat(answer.number()).contains(7);
        assertThat(answer.reference()).contains(QuestionReference.parse("252607"));
        assertThat(answer.categories()).containsExactly("Financiën | Pensioen");
        assertThat(answer.fields())
                .contains(
                        new RecordField("gzd.itemUrl", "xml", "https://repository.example/ah-ek-20252026-7.xml"),
                        new RecordField("OVERHEID.organisationType", "OVERHEID.Organisatietype", "staten generaal"));
    }

    @Test
    void keepsAndReportsValuesThatAreNotOfTheirType() {
        ParseResult<List<PublicationRecord>> result = PublicationRecords.read(Files.input("sru"));
        PublicationRecord record = result.orThrow().get(1);

        assertThat(record.chamber()).isEmpty();
        assertThat(record.reference()).isEmpty();
        assertThat(record.submitted()).isEmpty();
        assertThat(record.fields())
                .containsExactly(
                        new RecordField("DC.creator", "OVERHEID.StatenGeneraal", "overige"),
                        new RecordField("OVERHEIDop.vraagnummer", "", "2009D25439"),
                        new RecordField("OVERHEIDop.datumIndiening", "", "2009-02-31"));
        assertThat(result.diagnostics().stream().map(Diagnostic::code))
                .containsExactly(
                        ReadingCodes.REFERENCE_MALFORMED,
                        ReadingCodes.DATE_IMPOSSIBLE,
                        ReadingCodes.XML_VALUE_MALFORMED);
        assertThat(result.diagnostics()).allMatch(d -> d.span().isPresent());
    }

    @Test
    void writesWhatItRead() throws IOException {
        assertThat(written(read("metadata"))).isEqualTo(Files.text("metadata"));
        for (String file : List.of("metadata_owms", "sru")) {
            PublicationRecord record = read(file);
            String xml = written(record);
            assertThat(PublicationRecords.read(Input.of(xml, "")).orThrow()).containsExactly(record);
        }
    }

    @Test
    void reportsAFieldThatWouldBeReadAsAProperty() throws IOException {
        PublicationRecord record = PublicationRecord.builder()
                .id(PublicationId.parse("ah-tk-20252026-1"))
                .addField(new RecordField("DC.title", "", "Titel"))
                .build();

        assertThat(PublicationRecords.write(record, new ByteArrayOutputStream()).stream()
                        .map(Diagnostic::code))
                .containsExactly(WritingCodes.LOSS_FIELD);
    }

    @Test
    void refusesWhatIsNoRecord() {
        assertThat(codes("<brief/>")).containsExactly(ReadingCodes.XML_ROOT_UNKNOWN);
        assertThat(codes("<!DOCTYPE x><metadata_gegevens/>")).containsExactly(ReadingCodes.XML_DOCTYPE_REFUSED);
        assertThat(codes("<metadata_gegevens>")).containsExactly(ReadingCodes.CONTENT_MALFORMED);
        assertThat(codes("<metadata_gegevens/>")).containsExactly(ReadingCodes.XML_VALUE_MALFORMED);
    }

    private static List<nl.kamervragen.diagnostic.Code> codes(String xml) {
        ParseResult<List<PublicationRecord>> result = PublicationRecords.read(Input.of(xml, ""));
        assertThat(result.value()).isEmpty();
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
