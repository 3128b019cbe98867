package nl.kamervragen.xml.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PublicationSafetyTest {
    private static ParseResult<Document> read(String xml) {
        return new PublicationFormat().read(Input.of(xml, ""), ReadOptions.standard());
    }

    private static void refused(String xml, Code code) {
        ParseResult<Document> result = read(xml);
        assertThat(result.value()).isEmpty();
        Diagnostic last = result.diagnostics().get(result.diagnostics().size() - 1);
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(last.code()).isEqualTo(code);
        assertThat(last.span()).isPresent();
    }

    @Test
    void refusesADocumentTypeAndWhateverItDeclares() {
        refused("<!DOCTYPE vraagdoc SYSTEM \"file:///etc/passwd\"><vraagdoc/>", ReadingCodes.XML_DOCTYPE_REFUSED);
        refused(
                "<!DOCTYPE a [<!ENTITY b \"" + "x".repeat(100) + "\"><!ENTITY c \"&b;&b;&b;\">]>"
                        + "<officiele-publicatie>&c;</officiele-publicatie>",
                ReadingCodes.XML_DOCTYPE_REFUSED);
    }

    @Test
    void refusesWhatIsNotWellFormedWithItsPlace() {
        refused("<officiele-publicatie>\n<kamervragen><vraag></kamervragen>", ReadingCodes.CONTENT_MALFORMED);
        refused("<officiele-publicatie>&onbekend;</officiele-publicatie>", ReadingCodes.CONTENT_MALFORMED);
    }

    @Test
    void refusesAnotherKindOfPublication() {
        refused(
                "<officiele-publicatie><kamerstuk><al>Motie</al></kamerstuk></officiele-publicatie>",
                ReadingCodes.XML_ROOT_UNKNOWN);
        refused("<brief/>", ReadingCodes.XML_ROOT_UNKNOWN);
    }

    @Test
    void readsQuestionsInAnotherRootOrNamespaceAndReportsIt() {
        for (String xml : new String[] {
            "<map><kamervragen><vraag><nr>1</nr><al>Waarom?</al></vraag></kamervragen></map>",
            "<kamervragen><vraag><nr>1</nr><al>Waarom?</al></vraag></kamervragen>",
            "<officiele-publicatie xmlns=\"urn:x\"><kamervragen><vraag><nr>1</nr><al>Waarom?</al></vraag></kamervragen>"
                    + "</officiele-publicatie>"
        }) {
            ParseResult<Document> result = read(xml);
            assertThat(result.orThrow().plainText()).isEqualTo("Waarom?");
            assertThat(result.diagnostics().get(0).code()).isEqualTo(ReadingCodes.XML_ROOT_UNKNOWN);
            assertThat(result.diagnostics().get(0).severity()).isEqualTo(Severity.WARNING);
        }
    }

    @Test
    void stopsAtTheLimits() {
        Limits small = new Limits(1 << 20, 1 << 20, 1000, 100, 10);
        String many = "<officiele-publicatie><kamervragen>" + "<vraag/>".repeat(1000)
                + "</kamervragen></officiele-publicatie>";
        ParseResult<Document> result = new PublicationFormat()
                .read(Input.of(many, ""), ReadOptions.standard().withLimits(small));

        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics().get(result.diagnostics().size() - 1).code())
                .isEqualTo(ReadingCodes.XML_LIMIT_EXCEEDED);
    }

    @Test
    void readsDeepAndWideMarkupInLinearTime() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Files.parse(
                    "<vraag><al>" + "<nadruk type=\"cur\">a".repeat(100) + "</nadruk>".repeat(100) + "</al></vraag>");
            Files.parse("<vraag>" + "<lijst><li>".repeat(60) + "<al>x</al>" + "</li></lijst>".repeat(60) + "</vraag>");
            Files.parse("<vraag><al>" + "<nootref refid=\"x\"/>".repeat(100_000) + "</al></vraag>");
            Files.parse("<vraag><al>" + "<noot><noot.al>a</noot.al></noot>".repeat(50_000) + "</al></vraag>");
            Files.parse("<vraag><table><tgroup><colspec colname=\"a\" colnum=\"190\"/><tbody>"
                    + "<row><entry colname=\"a\" morerows=\"9999\"/></row>".repeat(50_000)
                    + "</tbody></tgroup></table></vraag>");
            Files.parse("<kamervraagomschrijving>" + "Vragen van de leden <naam>A</naam>, ".repeat(5_000)
                    + "</kamervraagomschrijving>");
        });
    }

    @Test
    void reportsDepthThatTheModelDoesNotHold() {
        ParseResult<Document> result = Files.parse(
                "<vraag>" + "<lijst><li>".repeat(40) + "<al>diep</al>" + "</li></lijst>".repeat(40) + "</vraag>");

        assertThat(result.orThrow().plainText()).isEqualTo("diep");
        assertThat(result.diagnostics().stream().map(Diagnostic::code)).contains(ReadingCodes.NESTING_TOO_DEEP);
    }

    /** Any file with a few bytes changed. */
    @Property(tries = 300)
    void neverThrows(@ForAll("damages") Damage damage) {
        byte[] bytes = Files.text("ah-tk-20252026-4711").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(damage.bytes(), 0, bytes, damage.at() % (bytes.length - 8), damage.bytes().length);

        assertThatCode(() -> new PublicationFormat().read(Input.of(bytes, "x.xml"), ReadOptions.standard()))
                .doesNotThrowAnyException();
    }

    /** Elements of the vocabulary in places where none of them belongs. */
    @Property(tries = 500)
    void losesNoWordOfAnyNesting(@ForAll("nestings") String xml) {
        ParseResult<Document> result = Files.parse(xml);

        assertThat(result.value()).isPresent();
        assertThat(result.sourceMap().uncovered()).isEmpty();
        String text = nl.kamervragen.json.KamervragenJson.mapper().writeValueAsString(result.orThrow());
        java.util.regex.Matcher words =
                java.util.regex.Pattern.compile("w[0-9]+x").matcher(xml);
        while (words.find()) {
            assertThat(text).contains(words.group());
        }
    }

    record Damage(int at, byte[] bytes) {}

    @Provide
    Arbitrary<Damage> damages() {
        Arbitrary<byte[]> bytes = Arbitraries.of("<", ">", "&", "\"", "</al>", "\u0000", "é", "<al/>")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return net.jqwik.api.Combinators.combine(Arbitraries.integers().between(0, 20_000), bytes)
                .as(Damage::new);
    }

    @Provide
    Arbitrary<String> nestings() {
        Arbitrary<String> words = Arbitraries.integers().between(1, 9999).map(n -> " w" + n + "x ");
        return Arbitraries.recursive(() -> words, PublicationSafetyTest::wrapped, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> wrapped(Arbitrary<String> inner) {
        Arbitrary<String> names = Arbitraries.of(
                "vraag",
                "antwoord",
                "al",
                "nadruk",
                "lijst",
                "li",
                "table",
                "tgroup",
                "row",
                "entry",
                "noot",
                "box",
                "tussenkop",
                "kop",
                "extref",
                "divisie",
                "definitielijst",
                "definitie-item",
                "term",
                "kamervraagopmerking",
                "plaatje",
                "bijschrift",
                "onzin",
                "sup",
                "naam",
                "datum",
                "ondertekening",
                "noot.al",
                "vragen",
                "title");
        return net.jqwik.api.Combinators.combine(
                        names, inner.list().ofMinSize(1).ofMaxSize(3))
                .as((name, parts) -> "<" + name + ">" + String.join("", parts) + "</" + name + ">");
    }
}
