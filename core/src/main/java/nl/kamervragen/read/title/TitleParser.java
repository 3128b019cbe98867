package nl.kamervragen.read.title;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.registry.Registry;

/**
 * Reads the title of a set by the grammar of the field: the Chamber's "Vragen van het lid A (P) aan de Minister van X
 * over Z (ingezonden D)", and the ministries' "Antwoorden van de minister van X op Kamervragen van het lid A (P) over Z".
 */
public final class TitleParser {
    private static final Pattern SUBMITTED =
            Pattern.compile("[(,;]?\\s*\\(?\\s*[Ii]n(?:-)?gezonden\\s*:?\\s*(?:op\\s+|d\\.d\\.\\s+)?(?=\\d)");
    private static final Pattern CASE = Pattern.compile("(?<![0-9A-Za-z])([0-9]{4})\\s?[Zz]\\s?([0-9]{5})(?![0-9])");
    private static final Pattern ABOUT =
            Pattern.compile("\\s+(?:over|inzake|betreffende|naar aanleiding van|met betrekking tot)\\s+");
    private static final Pattern TO = Pattern.compile(
            "\\s+(?:op .{3,20} medegedeeld )?aan\\s+(?=de\\s|het\\s|minister|staatssecretaris)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_BEHALF = Pattern.compile("mede namens\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER_TITLE = Pattern.compile("(?:antwoord|beantwoording)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Registry registry;
    private final Heading.Builder heading = Heading.builder();

    private TitleParser(String text, Registry registry) {
        this.text = text;
        this.registry = registry;
    }

    /**
     * What a title says.
     *
     * @param heading the heading
     * @param response what an annex title says of the answer; without content when it says nothing
     * @param complete whether questioners and subject were found
     */
    public record Result(Heading heading, Response response, boolean complete) {}

    /**
     * Reads a title.
     *
     * @param text the title on one line
     * @param registry knows the portfolios
     * @return what could be read; never fails
     */
    public static Result parse(String text, Registry registry) {
        return new TitleParser(text, registry).parse();
    }

    private Result parse() {
        Response.Builder response = Response.builder();
        boolean annexTitle = ANSWER_TITLE.matcher(text).lookingAt();
        if (text.regionMatches(true, 0, "mondelinge", 0, 10)) {
            heading.form(HeadingForm.ORAL);
        }
        QuestionerParser.Result askers = QuestionerParser.parse(text, 0);
        heading.questioners(askers.questioners());
        int position = askers.end();
        if (annexTitle) {
            onBehalf(response, position);
        }
        Matcher to = TO.matcher(text);
        if (to.find(position) && !aboutBefore(position, to.start())) {
            OfficeParser.Result offices = OfficeParser.parse(text, to.end(), registry);
            heading.addressees(offices.offices());
            position = Math.max(position, offices.end());
        }
        String subject = subject(position);
        if (!subject.isEmpty()) {
            heading.subject(subject);
        }
        submission();
        caseNumber(text).ifPresent(heading::reference);
        return new Result(
                heading.build(), response.build(), !askers.questioners().isEmpty() && !subject.isEmpty());
    }

    private boolean aboutBefore(int from, int to) {
        Matcher about = ABOUT.matcher(text);
        return about.find(from) && about.start() < to;
    }

    private void onBehalf(Response.Builder response, int askersEnd) {
        Matcher behalf = ON_BEHALF.matcher(text);
        if (behalf.find() && behalf.start() < askersEnd) {
            response.onBehalfOf(OfficeParser.parse(text, behalf.end(), registry).offices());
        }
    }

    private String subject(int from) {
        Matcher about = ABOUT.matcher(text);
        if (!about.find(Math.min(from, text.length()))) {
            return "";
        }
        int end = text.length();
        Matcher submitted = SUBMITTED.matcher(text);
        while (submitted.find()) {
            if (submitted.start() > about.end()) {
                end = submitted.start();
                break;
            }
        }
        return cleanSubject(text.substring(about.end(), end));
    }

    /** Drops the brackets that hold the number, the full stop and what is left of the submission. */
    private static String cleanSubject(String raw) {
        String subject = raw.strip()
                .replaceAll(
                        "[\\s,(]*(?:met )?(?:kenmerk|nr\\.?|nummer)?\\s*\\(?[0-9]{4}\\s?Z\\s?[0-9]{5}\\)?[\\s.)]*$",
                        "");
        subject = subject.strip();
        while (subject.endsWith(".") && !subject.endsWith("..") || subject.endsWith(",") || subject.endsWith("(")) {
            subject = subject.substring(0, subject.length() - 1).strip();
        }
        return subject;
    }

    private void submission() {
        Matcher submitted = SUBMITTED.matcher(text);
        if (submitted.find()) {
            DutchDate.find(text, submitted.end())
                    .filter(match -> match.start() == submitted.end())
                    .flatMap(DutchDate.Match::date)
                    .ifPresent(heading::submitted);
        }
    }

    /**
     * The first case number in a text.
     *
     * @param text any text
     * @return the number, if one stands there
     */
    public static Optional<CaseNumber> caseNumber(String text) {
        Matcher matcher = CASE.matcher(text);
        return matcher.find()
                ? Optional.of(CaseNumber.parse(matcher.group(1) + "Z" + matcher.group(2)))
                : Optional.empty();
    }
}
