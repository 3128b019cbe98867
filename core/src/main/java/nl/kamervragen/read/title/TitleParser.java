package nl.kamervragen.read.title;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Office;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.registry.Registry;

/**
 * Reads the title of a set by the grammar of the field: the Chamber's "Vragen van het lid A (P) aan de Minister van X
 * over Z (ingezonden D)", and the ministries' "Antwoorden van de minister van X op Kamervragen van het lid A (P) over Z".
 */
public final class TitleParser {
    private static final Pattern ABOUT_AT_ONCE = Pattern.compile("[\\s,]*(?i:over)(?:\\s*:)?\\s*");
    private static final Pattern ABOUT = Pattern.compile(
            "[\\s,]+(?:over(?:\\s*:)?\\s+|over(?=(?:de|het|een)\\s)|inzake\\s+|betreffende\\s+|omtrent\\s+|aangaande\\s+"
                    + "|naar aanleiding van\\s+|met betrekking tot\\s+|ten aanzien van\\s+)"
                    + "|\\)over\\s+");
    private static final Pattern TO = Pattern.compile(
            "\\s*(?:op (.{3,25}?) medegedeeld )?\\baan\\s*(?=(?:de|het)?\\s*(?:(?:heer|demissionair|toenmalig)\\p{L}*\\s+)?(?:"
                    + OfficeParser.WORD + "))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_BEHALF =
            Pattern.compile("\\b(?:mede|ook|tevens)\\s+namens\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER_TITLE =
            Pattern.compile("(?:nader )?(?:antwoord|beantwoording|reactie)", Pattern.CASE_INSENSITIVE);

    private final String printed;
    private final String text;
    private final Registry registry;
    private final Heading.Builder heading = Heading.builder();
    private int end;

    private TitleParser(String text, Registry registry) {
        this.printed = Scan.bounded(text);
        this.text = Blanks.breaking(printed);
        this.registry = registry;
        this.end = this.text.length();
    }

    /**
     * What a title says.
     *
     * @param heading the heading
     * @param onBehalfOf whom an annex title names after "mede namens"
     * @param complete whether questioners and subject were found, and nothing stands there twice
     */
    public record Result(Heading heading, List<Office> onBehalfOf, boolean complete) {}

    /**
     * Reads a title.
     *
     * @param text the title on one line
     * @param registry knows portfolios and parties
     * @return what could be read; never fails
     */
    public static Result parse(String text, Registry registry) {
        return new TitleParser(text, registry).parse();
    }

    /**
     * Reads what a sentence of a letter says of the questions: "Hierbij deel ik u mede dat de vragen van het lid A (P)
     * aan de Minister van X over Z (ingezonden D) niet binnen de termijn kunnen worden beantwoord."
     *
     * @param text a letter's text on one line
     * @param registry knows portfolios and parties
     * @return what could be read; never fails
     */
    public static Result parseSentence(String text, Registry registry) {
        TitleParser parser = new TitleParser(Sentence.about(text), registry);
        Submission.told(Blanks.breaking(Scan.bounded(text))).ifPresent(parser.heading::submitted);
        return parser.parse();
    }

    private Result parse() {
        if (text.regionMatches(true, 0, "mondelinge", 0, 10)) {
            heading.form(HeadingForm.ORAL);
        }
        QuestionerParser.Result askers = QuestionerParser.parse(text, 0, registry);
        heading.questioners(askers.questioners());
        int position = addressees(askers.end());
        Submission submission = Submission.find(text, position);
        end = submission.start();
        submission.date().ifPresent(heading::submitted);
        OwnReference own = OwnReference.find(text, aboutStart(position), end);
        own.number().ifPresent(heading::reference);
        String subject = subject(position, own.subjectEnd());
        if (!subject.isEmpty()) {
            heading.subject(subject);
        }
        boolean regular = !RepeatedWords.in(text.substring(0, Math.min(position, end)));
        return new Result(
                heading.build(),
                onBehalfOf(askers.end()),
                regular && !askers.questioners().isEmpty() && !subject.isEmpty());
    }

    private int addressees(int from) {
        Matcher to = TO.matcher(text);
        Matcher about = ABOUT.matcher(text);
        boolean found = from <= text.length() && to.find(from);
        if (!found || about.find(from) && about.start() < to.start()) {
            return Math.min(from, text.length());
        }
        Optional.ofNullable(to.group(1)).flatMap(Submission::day).ifPresent(heading::submitted);
        OfficeParser.Result offices = OfficeParser.parse(text, to.end(), registry);
        heading.addressees(offices.offices());
        return offices.end();
    }

    private List<Office> onBehalfOf(int askersEnd) {
        Matcher behalf = ON_BEHALF.matcher(text);
        return ANSWER_TITLE.matcher(text).lookingAt() && behalf.find() && behalf.start() < askersEnd
                ? OfficeParser.parse(text, behalf.end(), registry).offices()
                : List.of();
    }

    private int aboutStart(int from) {
        Matcher about = ABOUT.matcher(text);
        return about.find(from) ? about.start() : from;
    }

    private String subject(int from, int to) {
        Matcher atOnce = Scan.at(ABOUT_AT_ONCE, text, from);
        int start = -1;
        if (from > 0 && atOnce.lookingAt()) {
            start = atOnce.end();
        } else {
            Matcher about = ABOUT.matcher(text);
            start = about.find(from) ? about.end() : -1;
        }
        return start < 0 || start >= to ? "" : clean(printed.substring(start, to));
    }

    /** Drops the full stop and what is left of the bracket behind the subject. */
    private static String clean(String raw) {
        String subject = raw.strip();
        while (subject.endsWith(".") && !subject.endsWith("..") || subject.endsWith(",") || subject.endsWith("(")) {
            subject = subject.substring(0, subject.length() - 1).strip();
        }
        return subject;
    }

    /**
     * The first case number in a text.
     *
     * @param text any text
     * @return the number, if one stands there
     */
    public static Optional<CaseNumber> caseNumber(String text) {
        return OwnReference.first(text);
    }
}
