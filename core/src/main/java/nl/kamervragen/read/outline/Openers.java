package nl.kamervragen.read.outline;

import java.util.regex.Pattern;

/** Lines that open a part of a document: titles, answer lines, notices, letter texts. */
public final class Openers {
    private static final String QUESTIONS =
            "(?:schriftelijke |mondelinge |nadere |aanvullende )?(?:kamer)?vra(?:ag|gen) "
                    + "(?!gesteld door de leden der kamer\\b)(?:\\([0-9]{4} ?Z ?[0-9]{5}\\) )?(?:van|gesteld door) (?:het van |de van )?";

    private static final String MASTHEAD = "vragen gesteld door de leden der kamer";

    private static final Pattern TITLE = Pattern.compile(
            "(?:" + QUESTIONS + "(?:(?:het|de) ?)?(?:kamer)?(?:lid|leden)\\b"
                    + "|(?:antwoord(?:en)?|beantwoording)\\b.*\\b(?:kamer)?vragen\\b"
                    + "|(?:antwoord(?:en)?|beantwoording) (?:van|op|door)\\b.*"
                    + "|(?:nader |nadere )?(?:antwoord(?:en)?|mededeling) van (?:de )?(?:minister|staats?secretaris)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ASKING =
            Pattern.compile(QUESTIONS + "(?:(?:het|de) ?)?(?:kamer)?le?(?:id|den)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RESPONSE = Pattern.compile(
            "(?:nader |nadere )?(?:antwoord(?:en)?|mededeling) van (?:de )?(?:heer |mevrouw )?"
                    + "(?:.{0,60}, )?(?:de )?(?:mini?ster|staats?secretaris|minister-president)(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile(
            "(?:geachte\\b|hierbij\\b|hiermee\\b|in (?:het )?antwoord op\\b|naar aanleiding van\\b|met deze brief\\b"
                    + "|bijgaand\\b|bij deze\\b|graag (?:bied|stuur|zend)|bij brief van\\b|onder verwijzing\\b"
                    + "|in reactie op\\b|in deze brief\\b|mede namens .{5,200}\\bbied|op \\d{1,2} [a-z]+ (?:\\d{4} )?(?:heeft|hebben)\\b"
                    + "|de vragen van\\b|op verzoek van\\b|tot mijn spijt\\b|ik (?:bied|stuur|zend|deel)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE_LINE = Pattern.compile(
            "(?:de |het )?(?:minister|staatssecretaris|minister-president)(?:,| (?:van|voor)\\b|$).*",
            Pattern.CASE_INSENSITIVE);

    private static final WordStarts TITLE_STARTS = WordStarts.of(
            "schriftelijke",
            "mondelinge",
            "nadere",
            "aanvullende",
            "kamervragen",
            "vragen",
            "antwoord",
            "beantwoording",
            "mededeling");
    private static final WordStarts ASKING_STARTS =
            WordStarts.of("schriftelijke", "mondelinge", "nadere", "aanvullende", "kamervragen", "vragen");
    private static final WordStarts RESPONSE_STARTS = WordStarts.of("nader", "antwoord", "mededeling");
    private static final WordStarts BODY_STARTS = WordStarts.of(
            "geachte", "hierbij", "in", "naar", "met", "bijgaand", "graag", "onder", "op", "de", "tot", "ik");
    private static final WordStarts OFFICE_STARTS = WordStarts.of("de", "het", "minister", "staatssecretaris");

    private Openers() {}

    /**
     * Whether a line opens the title of a set.
     *
     * @param text the line's text, trimmed
     * @return true for "Vragen van het lid …" and "Antwoorden van de minister … op vragen …"
     */
    public static boolean isTitle(String text) {
        return TITLE_STARTS.at(text, 0)
                && !isNumbered(text)
                && TITLE.matcher(text).lookingAt()
                && Heading.at(text).isEmpty();
    }

    /** "Vraag 3", as most lines that start so: no title, and no pattern has to tell. */
    private static boolean isNumbered(String text) {
        int blank = text.indexOf(' ');
        return (text.charAt(0) | 0x20) == 'v'
                && blank + 1 < text.length()
                && text.charAt(blank + 1) >= '0'
                && text.charAt(blank + 1) <= '9';
    }

    /**
     * Whether a line opens what the Chamber prints above every title.
     *
     * @param text the line's text and that of the next, which it may run on to, trimmed
     * @return true for "Vragen gesteld door de leden der Kamer"
     */
    public static boolean isMasthead(String text) {
        return text.regionMatches(true, 0, MASTHEAD, 0, MASTHEAD.length());
    }

    /**
     * Whether a line opens the Chamber's own title of a set.
     *
     * @param text the line's text, trimmed
     * @return true for "Vragen van het lid …"
     */
    public static boolean isAsking(String text) {
        return ASKING_STARTS.at(text, 0)
                && !isNumbered(text)
                && ASKING.matcher(text).lookingAt();
    }

    /**
     * Whether a line may open the Chamber's title: a quick look.
     *
     * @param text the line's text
     * @return false when its first letter tells that it does not
     */
    public static boolean mayAsk(String text) {
        int start = Blanks.skip(text, 0);
        return start < text.length() && "VvSsMm".indexOf(text.charAt(start)) >= 0;
    }

    /**
     * Whether a line opens the answer line.
     *
     * @param text the line's text, trimmed
     * @return true for "Antwoord van Minister …" and "Mededeling van …"
     */
    public static boolean isResponse(String text) {
        return RESPONSE_STARTS.at(text, 0) && RESPONSE.matcher(text).lookingAt();
    }

    /**
     * Whether a line opens the text of a letter.
     *
     * @param text the line's text, trimmed
     * @return true for a salutation or an opening phrase
     */
    public static boolean isBody(String text) {
        return BODY_STARTS.at(text, 0) && BODY.matcher(text).lookingAt();
    }

    /**
     * Whether a line opens the asker's explanation.
     *
     * @param text the line's text
     * @return true for "Toelichting" alone or with a colon
     */
    public static boolean isExplanation(String text) {
        int start = Blanks.skip(text, 0);
        if (!text.startsWith("Toelichting", start)) {
            return false;
        }
        int end = Blanks.skip(text, start + "Toelichting".length());
        return end == text.length() || text.charAt(end) == ':';
    }

    /**
     * Whether a line opens the text of a notice.
     *
     * @param text the line's text
     * @return true for "Mededeling" alone
     */
    public static boolean isNotice(String text) {
        int start = Blanks.skip(text, 0);
        if (!text.regionMatches(true, start, "Mededeling", 0, "Mededeling".length())) {
            return false;
        }
        int end = start + "Mededeling".length();
        end = end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
        return Blanks.skip(text, end) == text.length();
    }

    /**
     * Whether a line names an office, as the line above a signer's name does.
     *
     * @param text the line's text, trimmed
     * @return true for "De minister van …,"
     */
    public static boolean isOffice(String text) {
        return OFFICE_STARTS.at(text, 0) && OFFICE_LINE.matcher(text).matches();
    }
}
