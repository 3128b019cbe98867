package nl.kamervragen.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The inputs that any reader of these identifiers has to get right. */
class TestVectorsTest {

    private static List<String> codes(ParseResult<?> result) {
        return result.diagnostics().stream().map(d -> d.code().slug()).toList();
    }

    @Test
    void appendixIds() {
        AppendixReference edited =
                PublicationId.parse("ah-tk-20202021-3235").appendix().orElseThrow();
        assertThat(edited).isEqualTo(new AppendixReference(Chamber.TK, new SessionYear(2020), 3235));
        ParseResult<PublicationId> capitals = PublicationId.tryParse("AH-TK-20242025-100");
        assertThat(capitals.orThrow().value()).isEqualTo("ah-tk-20242025-100");
        assertThat(codes(capitals)).containsExactly("reference-normalised");
        assertThat(PublicationId.parse("ah-ek-20192020-10").appendix().orElseThrow())
                .isEqualTo(new AppendixReference(Chamber.EK, new SessionYear(2019), 10));
        assertThat(AppendixReference.parse("ah-tk-20202021-3235")).isEqualTo(edited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ah-1271549", "kst-1268678", "blg-1184123", "kv-1045034"})
    void serialIdsHaveNoStructure(String id) {
        PublicationId value = PublicationId.parse(id);
        assertThat(value.isSerial()).isTrue();
        assertThat(value.isUnedited()).isEqualTo(id.startsWith("ah") || id.startsWith("kst"));
        assertThat(value.appendix()).isEmpty();
        assertThat(value.paper()).isEmpty();
        assertThat(value.question()).isEmpty();
        assertThat(value.sessionYear()).isEmpty();
        assertThat(value.specific()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "kv-tk-2020Z13248, 2020Z13248",
        "kv-2009Z03159, 2009Z03159",
        "kv-2070825520, 2070825520",
        "kv-2989900822, 2989900822",
        "kv-ek-219200007, 219200007",
        "kv-ek-22223007, 22223007",
        "kv-ek-232401, 232401"
    })
    void questionIdsAndBack(String id, String number) {
        QuestionReference question = PublicationId.parse(id).question().orElseThrow();
        assertThat(question).hasToString(number);
        assertThat(question.publicationId()).hasToString(id);
        assertThat(QuestionReference.parse(number)).isEqualTo(question);
        assertThat(QuestionReference.tryParse(" " + number).orThrow()).isEqualTo(question);
        assertThat(Reference.parse(number)).isEqualTo(question);
    }

    @Test
    void aLowerCaseLetterInsideANumberIsAWarning() {
        ParseResult<PublicationId> read = PublicationId.tryParse("kv-2009z16839");
        assertThat(read.orThrow().question().orElseThrow()).isEqualTo(CaseNumber.of(2009, 16839));
        assertThat(read.worst()).contains(Severity.WARNING);
        assertThatThrownBy(() -> PublicationId.parse("kv-2009z16839")).isInstanceOf(ReferenceFormatException.class);
    }

    @Test
    void partsOfOldAndSenateNumbers() {
        LegacyNumber written = LegacyNumber.parse("2070825520");
        assertThat(written.sessionYear()).isEqualTo(new SessionYear(2007));
        assertThat(written.number()).isEqualTo(2552);
        assertThat(written.isOral()).isFalse();
        LegacyNumber oral = LegacyNumber.parse("2989900822");
        assertThat(oral.sessionYear()).isEqualTo(new SessionYear(1998));
        assertThat(oral.number()).isEqualTo(82);
        assertThat(oral.isOral()).isTrue();
        assertThat(SenateNumber.parse("219200007"))
                .isEqualTo(new SenateNumber(new SessionYear(2019), 7, SenateNumber.Form.NINE_DIGITS));
        assertThat(SenateNumber.parse("22223007"))
                .isEqualTo(new SenateNumber(new SessionYear(2022), 7, SenateNumber.Form.EIGHT_DIGITS));
        assertThat(SenateNumber.parse("232401"))
                .isEqualTo(new SenateNumber(new SessionYear(2023), 1, SenateNumber.Form.SIX_DIGITS));
        assertThat(SenateNumber.parse("215160000").number()).isZero();
        assertThat(LegacyNumber.isValid("2070925520")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"242501244, ah-tk-20242025-1244", "171800824, ah-tk-20172018-824", "990000012, ah-tk-19992000-12"})
    void machineNumbers(String digits, String id) {
        assertThat(AppendixReference.tryParse(digits).orThrow()).hasToString(id);
        assertThat(AppendixReference.parse(id).machineNumber()).isEqualTo(digits);
        assertThat(Reference.tryParse(digits).orThrow()).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aanhangsel Handelingen II 2022/23, 1823                  | ah-tk-20222023-1823
            Aanhangsel Handelingen, vergaderjaar 2024–2025,nr. 318   | ah-tk-20242025-318
            Kamerstuk36 600 XII, nr. 42                              | kst-36600-XII-42
            Kamerstuk 36 410 A, nr. 51                               | kst-36410-A-51
            36836 D                                                  | kst-36836-D
            Kamerstukken I 2023/24, 36200, A                         | kst-36200-A
            21501-02 nr. 3174                                        | kst-21501-02-3174
            36600-VII, nr. 1                                         | kst-36600-VII-1
            36 600 VII nr 1                                          | kst-36600-VII-1
            Kamerstuk 29279, nr. 1044                                | kst-29279-1044
            (36 471-64)                                              | kst-36471-64
            Handelingen II 2023/24, nr. 45, item 7.                  | h-tk-20232024-45-7
            KST-36600-vii-1-H1                                       | kst-36600-VII-1-h1
            H-TK-20232024-50-2                                       | h-tk-20232024-50-2
            """)
    void anyNotationIsRead(String text, String canonical) {
        ParseResult<Reference> read = Reference.tryParse(text);
        assertThat(read.value()).as(text).isPresent();
        assertThat(read.orThrow()).hasToString(canonical);
        boolean asPrinted = read.orThrow().citationForm().equals(text);
        assertThat(read.worst().isPresent()).as(read.toString()).isEqualTo(!asPrinted);
        assertThat(read.worst().filter(worst -> worst != Severity.INFO)).isEmpty();
        Reference strict = Reference.parse(canonical);
        assertThat(strict).isEqualTo(read.orThrow());
        assertThat(Reference.tryParse(canonical).diagnostics()).isEmpty();
        assertThat(strict.links()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"36600", "36 600 VII", "36 600", "Kamerstuk 36 600 VII", "21501-02"})
    void aDossierIsNoPaper(String text) {
        assertThat(codes(ParliamentaryPaper.tryParse(text))).containsExactly("reference-incomplete");
        assertThat(codes(Reference.tryParse(text))).containsExactly("reference-incomplete");
        assertThat(ParliamentaryPaper.tryParse(text).value()).isEmpty();
    }

    @Test
    void aDossierIsRefusedWithItsReason() {
        assertThatThrownBy(() -> ParliamentaryPaper.parse("36 600 VII"))
                .isInstanceOfSatisfying(
                        ReferenceFormatException.class,
                        e -> assertThat(e.diagnostics())
                                .extracting(Diagnostic::code)
                                .containsExactly(ReadingCodes.REFERENCE_INCOMPLETE));
    }

    @Test
    void aDocumentIsNoCase() {
        assertThat(codes(CaseNumber.tryParse("2026D12345"))).containsExactly("reference-is-document");
        assertThat(codes(DocumentNumber.tryParse("2026Z04232"))).containsExactly("reference-is-case");
        assertThatThrownBy(() -> CaseNumber.parse("2026D12345"))
                .isInstanceOfSatisfying(ReferenceFormatException.class, e -> {
                    assertThat(e.diagnostics())
                            .extracting(Diagnostic::code)
                            .containsExactly(ReadingCodes.REFERENCE_IS_DOCUMENT);
                    assertThat(e.message(Locale.forLanguageTag("nl"))).isNotEqualTo(e.message(Locale.ENGLISH));
                });
        assertThatThrownBy(() -> QuestionReference.parse("2026D12345")).isInstanceOf(ReferenceFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026Z04232, 2026Z04232, ",
        "' 2026Z04232 ', 2026Z04232, ",
        "2024Z 17972, 2024Z17972, reference-normalised",
        "2024z17972, 2024Z17972, reference-normalised",
        "2026Z042322026Z04232, 2026Z04232, reference-duplicated",
        "2026Z4232, 2026Z04232, reference-malformed",
        "2026Z004232, 2026Z04232, reference-malformed",
        "2026Z123456, , reference-malformed",
        "2026Z423, , reference-malformed",
        "'', , reference-malformed",
        "7261392, , reference-malformed",
        "20Z6Z04232, , reference-malformed"
    })
    void caseNumbersInAnySpelling(String text, String value, String code) {
        ParseResult<CaseNumber> read = CaseNumber.tryParse(text);
        assertThat(read.value().map(Object::toString).orElse(null)).isEqualTo(value);
        assertThat(codes(read)).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
        assertThat(CaseNumber.isValid(text)).isEqualTo("2026Z04232".equals(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2022–2023, 2022-2023, reference-normalised",
        "2015-2016, 2015-2016, ",
        "2022/23, 2022-2023, reference-normalised",
        "2018/2019, 2018-2019, reference-normalised",
        "20222023, 2022-2023, reference-normalised",
        "1516, 2015-2016, reference-normalised",
        "9900, 1999-2000, reference-normalised",
        "1999/00, 1999-2000, reference-normalised",
        "2021, 2020-2021, citation-ambiguous",
        "2022–203, 2022-2023, reference-malformed",
        "2022/-23, 2022-2023, reference-malformed",
        "2023–34, , reference-malformed",
        "2022-2025, , reference-malformed",
        "2022, , reference-malformed",
        "'', , reference-malformed"
    })
    void sessionYearsInAnySpelling(String text, String value, String code) {
        ParseResult<SessionYear> read = SessionYear.tryParse(text);
        assertThat(read.value().map(Object::toString).orElse(null)).isEqualTo(value);
        assertThat(codes(read)).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-14, 2025-2026", "2026-09-15, 2026-2027", "2024-09-16, 2023-2024", "2024-09-17, 2024-2025",
        "2025-09-16, 2025-2026", "2027-09-20, 2026-2027", "2027-09-21, 2027-2028", "1998-09-28, 1998-1999",
        "2015-09-25, 2015-2016", "2020-07-02, 2019-2020", "2021-06-21, 2020-2021", "2023-09-14, 2022-2023"
    })
    void sessionYearOfADay(LocalDate day, String year) {
        SessionYear value = SessionYear.of(day);
        assertThat(value).hasToString(year);
        assertThat(value.contains(day)).isTrue();
        assertThat(value.end().plusDays(1)).isEqualTo(value.next().start());
        assertThat(SessionYear.parse(year).compact()).isEqualTo(year.replace("-", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kst-33002--1",
                "kst-19941995-00",
                "ag-tk-02-04-2010",
                "kv-tk-20062007-KVR27039",
                "blg-24072-18",
                "stcrt-2024-12345",
                "kv-tk-2010Z1234"
            })
    void dirtyIdsAreKept(String id) {
        PublicationId value = PublicationId.parse(id);
        assertThat(value.value()).isEqualTo(id);
        assertThat(Reference.parse(id)).isEqualTo(value);
        assertThat(value.links()).hasSize(1);
        assertThat(value.question()).isEmpty();
        assertThat(value.paper()).isEmpty();
    }

    @Test
    void suffixesStayWithTheId() {
        PublicationId id = PublicationId.parse("kst-31066-77-h1-b2");
        assertThat(id.suffixes()).containsExactly("h1", "b2");
        assertThat(id.paper().orElseThrow().publicationId()).isEqualTo(id);
        PublicationId reprint = PublicationId.parse("ah-tk-20162017-2338-h1");
        assertThat(reprint.appendix().orElseThrow()).hasToString("ah-tk-20162017-2338");
        assertThat(reprint.specific()).isEqualTo(reprint);
        assertThat(reprint.chamber()).contains(Chamber.TK);
        assertThat(reprint.sessionYear()).contains(new SessionYear(2016));
        assertThat(PublicationId.parse("nds-tk-2015D12345").documentNumber()).contains(DocumentNumber.of(2015, 12345));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kst-19637-3516           | Kamerstuk 19 637, nr. 3516
            kst-36600-VII-1          | Kamerstuk 36 600 VII, nr. 1
            kst-21501-02-3174        | Kamerstuk 21 501-02, nr. 3174
            kst-34000-R1519-5        | Kamerstuk 34 000 (R1519), nr. 5
            kst-36200-A              | Kamerstuk 36 200, A
            ah-tk-20232024-967       | Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 967
            h-tk-20232024-50-2       | Handelingen II, vergaderjaar 2023–2024, nr. 50, item 2
            h-tk-20082009-7140-7144  | Handelingen II, vergaderjaar 2008–2009, blz. 7140–7144
            """)
    void dutchCitationForms(String canonical, String printed) {
        assertThat(Reference.parse(canonical).citationForm()).isEqualTo(printed);
    }

    @Test
    void prefixOfQuestionsChangedInApril2010() {
        assertThat(CaseNumber.parse("2010Z05856").publicationId()).hasToString("kv-2010Z05856");
        assertThat(CaseNumber.parse("2010Z06003").publicationId()).hasToString("kv-tk-2010Z06003");
    }

    @Test
    void ordersAreThoseOfTheNumbers() {
        assertThat(ParliamentaryPaper.parse("kst-36600-VII-9"))
                .isLessThan(ParliamentaryPaper.parse("kst-36600-VII-10"));
        assertThat(ParliamentaryPaper.parse("kst-36600-Z")).isLessThan(ParliamentaryPaper.parse("kst-36600-AA"));
        assertThat(CaseNumber.parse("2025Z99999")).isLessThan(CaseNumber.parse("2026Z00001"));
        assertThat(AppendixReference.parse("ah-tk-20232024-9"))
                .isLessThan(AppendixReference.parse("ah-tk-20232024-10"));
    }
}
