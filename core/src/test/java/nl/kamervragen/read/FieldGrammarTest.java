package nl.kamervragen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Emphasis;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.Text;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Registry;
import org.junit.jupiter.api.Test;

class FieldGrammarTest {
    private final Registry registry = Registry.standard();

    @Test
    void readsTitlesAndAnswerLines() {
        FieldGrammar.Title title = FieldGrammar.title(
                "Vragen van het lid Proef (VVP) aan de Minister van Financiën over de btw (ingezonden 3 mei 2024).",
                registry);

        assertThat(title.complete()).isTrue();
        assertThat(title.heading().questioners()).containsExactly(Questioner.of("Proef", "VVP"));
        assertThat(title.heading().addressees()).containsExactly(Office.minister("van", "Financiën"));
        assertThat(title.heading().subject()).contains("de btw");
        assertThat(FieldGrammar.response(
                                "Antwoord van Minister Staal (Financiën) (ontvangen 4 juni 2024).",
                                Chamber.TK,
                                registry)
                        .received())
                .contains(LocalDate.of(2024, 6, 4));
    }

    @Test
    void readsHeadings() {
        assertThat(FieldGrammar.label("Antwoord op vraag 3 en 4"))
                .contains(new FieldGrammar.Label(true, QuestionNumbers.of(3, 4), 24, true, true));
        assertThat(FieldGrammar.label("Vragenderwijs")).isEmpty();
    }

    @Test
    void tellsNotices() {
        assertThat(FieldGrammar.notice("De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord."))
                .contains(NoticeKind.DEFERRAL);
        assertThat(FieldGrammar.notice("Ja.")).isEmpty();
    }

    @Test
    void marksAddressesAndCitationsInsideStylesAndLeavesLinksAlone() {
        List<nl.kamervragen.content.Inline> marked = FieldGrammar.marked(
                List.of(
                        new Text("Zie https://vb.nl/a_(b), en "),
                        Emphasis.of("Kamerstuk 36 600 VII, nr. 1"),
                        new Link("https://vb.nl", List.of(new Text("https://elders.nl")))),
                Chamber.TK);

        assertThat(marked.get(1)).isEqualTo(Link.of("https://vb.nl/a_(b)"));
        assertThat(((Emphasis) marked.get(3)).content())
                .containsExactly(
                        new CitationInline("parliamentary-paper", "kst-36600-VII-1", "Kamerstuk 36 600 VII, nr. 1"));
        assertThat(Inlines.plainText(marked))
                .isEqualTo("Zie https://vb.nl/a_(b), en Kamerstuk 36 600 VII, nr. 1https://elders.nl");
    }

    @Test
    void cutsPunctuationOffAddressesInLinearTime() {
        String url = "https://vb.nl/" + "(".repeat(100_000) + ")".repeat(100_001);

        assertThat(FieldGrammar.marked(List.of(new Text(url)), Chamber.TK).get(0))
                .isEqualTo(Link.of(url.substring(0, url.length() - 1)));
    }
}
