package nl.kamervragen.compose;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;

/**
 * The answer line (<i>antwoordregel</i>): "Antwoord van Minister A (X), mede namens de Minister van Y (ontvangen 25 maart
 * 2024). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 967." Stateless and thread-safe.
 */
public final class AnswerLine {
    private AnswerLine() {}

    /**
     * Generates the line.
     *
     * @param response what it says; what is absent is left out
     * @param notice whether it heads a notice: {@code Mededeling van …}
     * @param chamber the document's; references to the other name theirs
     * @param layout decides capitals
     * @return one line; empty when the response says nothing
     */
    public static String of(Response response, boolean notice, Chamber chamber, Layout layout) {
        StringBuilder line = new StringBuilder();
        List<String> who = response.respondents().stream()
                .map(respondent -> "van " + respondent(respondent, layout))
                .toList();
        if (!who.isEmpty()) {
            line.append(' ').append(Enumeration.of(who));
        }
        if (!response.onBehalfOf().isEmpty()) {
            line.append(who.isEmpty() ? " mede namens " : ", mede namens ")
                    .append(OfficePhrase.of(response.onBehalfOf(), layout));
        }
        response.received()
                .ifPresent(date -> line.append(" (ontvangen ")
                        .append(DutchDate.format(date))
                        .append(')'));
        String seeAlso = seeAlso(response.seeAlso(), chamber);
        if (line.length() == 0) {
            return seeAlso;
        }
        String word = notice ? "Mededeling" : response.supplement() ? "Nader antwoord" : "Antwoord";
        return word + line + "." + (seeAlso.isEmpty() ? "" : " " + seeAlso);
    }

    private static String respondent(Respondent respondent, Layout layout) {
        StringBuilder text = new StringBuilder();
        respondent.office().map(Office::kind).ifPresent(kind -> text.append(OfficePhrase.word(kind, layout)));
        respondent
                .name()
                .ifPresent(name -> text.append(text.length() == 0 ? "" : " ").append(name));
        respondent
                .office()
                .flatMap(Office::portfolio)
                .ifPresent(portfolio -> text.append(" (").append(portfolio).append(')'));
        return text.toString();
    }

    /** Neighbours of one chamber and year share a sentence: "nr. 1767 en 1775". */
    private static String seeAlso(List<AppendixReference> references, Chamber chamber) {
        List<String> sentences = new ArrayList<>();
        int i = 0;
        while (i < references.size()) {
            AppendixReference first = references.get(i);
            List<String> numbers = new ArrayList<>();
            while (i < references.size() && sameVolume(first, references.get(i))) {
                numbers.add(String.valueOf(references.get(i).number()));
                i++;
            }
            String house = first.chamber() == chamber ? "" : first.chamber() == Chamber.EK ? " I" : " II";
            sentences.add("Zie ook Aanhangsel Handelingen" + house + ", vergaderjaar "
                    + Typography.sessionYear(first.sessionYear()) + ", nr. " + Enumeration.of(numbers) + ".");
        }
        return String.join(" ", sentences);
    }

    private static boolean sameVolume(AppendixReference first, AppendixReference second) {
        return first.chamber() == second.chamber() && first.sessionYear().equals(second.sessionYear());
    }
}
