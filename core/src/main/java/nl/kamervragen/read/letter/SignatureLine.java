package nl.kamervragen.read.letter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;
import org.jspecify.annotations.Nullable;

/** What the lines of a signature are. */
final class SignatureLine {
    private static final String TITLES =
            "(?:\\(?(?:w\\.?\\s?g\\.?|get\\.)\\)?\\s+)?(?:(?:prof|dr|drs|mr|ir|ing|mw|dhr|bc|lic|mevrouw|de heer)\\.?\\s*)*";
    private static final String PART =
            "(?:\\p{Lu}[\\p{L}.’'`]*|van|de|den|der|het|ten|ter|te|von|el|al|la|le|’t|'t|op|in"
                    + "|\\([\\p{L} .’'-]{1,40}\\))";

    /** Each part ends at a blank or a hyphen: there is one way to cut a name, and no time is lost on others. */
    private static final Pattern NAME = Pattern.compile(TITLES + PART + "(?:(?:\\s?[–-]\\s?|\\s)" + PART + "){0,7}"
            + "(?:,?\\s(?:MA|MSc|LLM|BA|MPA|MBA|BSc|PhD|RA))*");

    private static final Pattern INITIALS =
            Pattern.compile("(?:" + TITLES + ")(?:\\p{Lu}\\.|(?:Ch|Th|Ph|Chr|IJ)\\.).*");
    private static final Pattern BEHALF =
            Pattern.compile("\\(?(?:mede|ook|tevens|en)\\s+namens\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile(
            "\\(?(?:w\\.?\\s?g\\.?|get\\.|(?:was|origineel) getekend|origineel ondertekend door:?|namens deze[,:]?)\\)?[.,:]?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_OFFICE = 200;
    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_BEHALF = 300;

    private SignatureLine() {}

    /** What a line is. */
    enum Kind {
        /** "De minister van X,". */
        OFFICE,
        /** "Mede namens de minister van Y,". */
        BEHALF,
        /** "w.g.". */
        SIGNED,
        /** "A.B. van C". */
        NAME,
        /** Anything else. */
        OTHER
    }

    static boolean isOfficeWithComma(String text) {
        String line = Blanks.collapse(text);
        return line.length() <= LONGEST_OFFICE && line.endsWith(",") && Openers.isOffice(line);
    }

    /** Tells the lines of one letter. */
    static final class Finder {
        private final List<SourceBlock> source;
        private final LetterLabels labels;

        /** The same line is asked for by each line around it. */
        private final @Nullable Kind[] kinds;

        Finder(List<SourceBlock> source, LetterLabels labels) {
            this.source = source;
            this.labels = labels;
            this.kinds = new Kind[source.size()];
        }

        String text(int i) {
            return i >= 0 && i < source.size() && source.get(i) instanceof Line line
                    ? Blanks.collapse(line.text())
                    : "";
        }

        Kind kind(int i) {
            if (i < 0 || i >= kinds.length) {
                return Kind.OTHER;
            }
            Kind kind = kinds[i];
            if (kind == null) {
                kind = kind(text(i));
                kinds[i] = kind;
            }
            return kind;
        }

        private Kind kind(String text) {
            if (text.isEmpty() || text.length() > LONGEST_BEHALF) {
                return Kind.OTHER;
            }
            if (SIGNED.matcher(text).matches()) {
                return Kind.SIGNED;
            }
            if (BEHALF.matcher(text).matches() && !text.endsWith(".")) {
                return Kind.BEHALF;
            }
            if (text.length() <= LONGEST_OFFICE && Openers.isOffice(text) && !text.endsWith(".")) {
                return Kind.OFFICE;
            }
            return isName(text) ? Kind.NAME : Kind.OTHER;
        }

        /** The second line of an office: "De minister van Volksgezondheid," / "Welzijn en Sport,". */
        boolean goesOn(int i) {
            String text = text(i);
            String before = text(i - 1);
            Kind above = kind(i - 1);
            boolean opens = above == Kind.OFFICE || above == Kind.BEHALF;
            if (!opens || text.isEmpty() || text.length() > LONGEST_NAME || !isOther(i)) {
                return false;
            }
            String lower = before.toLowerCase(Locale.ROOT);
            boolean unfinished =
                    lower.endsWith(" en") || lower.endsWith(" van") || lower.endsWith(" voor") || lower.endsWith(" de");
            return text.endsWith(",") || unfinished;
        }

        private boolean isOther(int i) {
            Kind kind = kind(i);
            return kind == Kind.OTHER || kind == Kind.NAME;
        }

        /** Whether a name stands below an office. */
        boolean isNamed(int office) {
            int at = office + 1;
            while (goesOn(at) || kind(at) == Kind.BEHALF || kind(at) == Kind.SIGNED || kind(at) == Kind.OFFICE) {
                at++;
            }
            return kind(at) == Kind.NAME;
        }

        /** A name with initials above an office, or a full one above an office that has no comma and no other name. */
        boolean hasNameAbove(int office) {
            if (kind(office - 1) != Kind.NAME) {
                return false;
            }
            Kind above = kind(office - 2);
            return INITIALS.matcher(text(office - 1)).matches()
                    || !text(office).endsWith(",")
                            && text(office - 1).indexOf(' ') > 0
                            && above != Kind.OFFICE
                            && above != Kind.BEHALF
                            && !isNamed(office);
        }

        boolean isBlankFrom(int from) {
            for (int i = from; i < source.size(); i++) {
                if (!text(i).isEmpty() || !(source.get(i) instanceof Line)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isName(String text) {
            return text.length() <= LONGEST_NAME
                    && NAME.matcher(text).matches()
                    && labels.at(text).isEmpty()
                    && !Openers.isTitle(text)
                    && !Openers.isBody(text)
                    && !Organisation.is(text)
                    && !text.startsWith("Vraag")
                    && !text.startsWith("Antwoord")
                    && !text.startsWith("Hoogachtend")
                    && !text.startsWith("Bijlage");
        }
    }
}
