package nl.kamervragen.compose;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.reference.QuestionReference;

/**
 * The Chamber's title of a set (<i>omschrijving</i>): "Vragen van het lid A (P) aan de Minister van X over Z (ingezonden
 * 4 maart 2026)." Stateless and thread-safe.
 *
 * <p>The grammar is that of the printed Aanhangsel; ministries' letters print it with lower-case offices and the case
 * number behind the date.
 */
public final class TitleLine {
    private TitleLine() {}

    /**
     * Generates the title.
     *
     * @param heading what it says; what is absent is left out
     * @param layout decides capitals
     * @param withReference whether the case number stands behind the date
     * @return one line with its full stop; empty when the heading says nothing that a title prints
     */
    public static String of(Heading heading, Layout layout, boolean withReference) {
        StringBuilder title = new StringBuilder();
        append(title, " van ", MembersPhrase.of(heading.questioners()));
        append(title, " aan ", OfficePhrase.of(heading.addressees(), layout));
        append(title, " over ", heading.subject().orElse(""));
        append(title, " ", bracket(heading, withReference));
        if (title.length() == 0) {
            return "";
        }
        boolean oral = heading.form().filter(form -> form == HeadingForm.ORAL).isPresent();
        return (oral ? "Mondelinge vragen" : "Vragen") + title + ".";
    }

    private static String bracket(Heading heading, boolean withReference) {
        List<String> parts = new ArrayList<>();
        heading.submitted().ifPresent(date -> parts.add("ingezonden " + DutchDate.format(date)));
        if (withReference) {
            heading.reference().map(QuestionReference::toString).ifPresent(parts::add);
        }
        return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
    }

    private static void append(StringBuilder title, String joiner, String part) {
        if (!part.isEmpty()) {
            title.append(joiner).append(part);
        }
    }
}
