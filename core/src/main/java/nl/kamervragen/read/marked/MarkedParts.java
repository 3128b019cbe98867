package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourcePart;

/** The names of the parts that a writer marks and {@link MarkedReader} knows (<i>deelnamen</i>). Thread-safe. */
public final class MarkedParts {
    /** The root of a letter; its value is the chamber. */
    public static final String LETTER = "letter";

    /** The root of a publication; its value is the chamber, and {@code unedited} where it is. */
    public static final String PUBLICATION = "publication";

    /** A set of questions; its value is the kind of its notice. */
    public static final String SET = "set";

    /** The label of a field. */
    public static final String LABEL = "label";

    /** A line of a field's value. */
    public static final String VALUE = "value";

    /** The text of a note; its value is the series. */
    public static final String NOTE = "note";

    private static final int LONGEST_INDEX = 6;

    /** The parts that are made of parts, so that text by itself in one was typed there. */
    private static final Set<String> GROUPS =
            Set.of(LETTER, PUBLICATION, SET, "letterhead", "sender", "field", "signatory");

    private MarkedParts() {}

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isRoot(String name) {
        return name.equals(LETTER) || name.equals(PUBLICATION);
    }

    static boolean isGroup(String name) {
        return GROUPS.contains(name);
    }

    /** The parts in a part. */
    static List<SourcePart> within(SourcePart part) {
        List<SourcePart> parts = new ArrayList<>();
        for (SourceBlock block : part.blocks()) {
            if (block instanceof SourcePart inner) {
                parts.add(inner);
            }
        }
        return parts;
    }

    /** The place in its list that a part says it has. */
    static OptionalInt index(SourcePart part) {
        String value = part.value();
        return value.length() <= LONGEST_INDEX && isNumber(value)
                ? OptionalInt.of(Integer.parseInt(value))
                : OptionalInt.empty();
    }

    /**
     * The name of a field of the letterhead.
     *
     * @param path its place, such as {@code /letterhead/sender/website}
     * @return such as {@code website}; {@code field} for one without property
     */
    public static String ofField(String path) {
        return path.startsWith("/letterhead/fields/") ? "field" : path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The name of running text.
     *
     * @param path its place, such as {@code /writtenQuestions/answers/0/content}
     * @return such as {@code answer}
     */
    public static String ofPassage(String path) {
        if (path.endsWith("/content")) {
            return path.contains("/questions/") ? "question" : path.contains("/answers/") ? "answer" : "notice";
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The name of a generated line.
     *
     * @param kind the name of its kind, such as {@code ON_BEHALF}
     * @param path its place
     * @return such as {@code onBehalfOf}
     */
    public static String ofLine(String kind, String path) {
        return switch (kind) {
            case "MASTHEAD" -> path.isEmpty() ? "print" : path.substring(path.lastIndexOf('/') + 1);
            case "ON_BEHALF" -> "onBehalfOf";
            case "OFFICE" -> "office";
            case "NAME" -> "name";
            case "TITLE" -> "title";
            case "RESPONSE" -> "response";
            case "QUESTION" -> "questionHeading";
            case "ANSWER" -> "answerHeading";
            case "NOTICE" -> "noticeHeading";
            default -> "explanationHeading";
        };
    }

    /**
     * The last index in a place.
     *
     * @param path such as {@code /signatories/1/office}
     * @return such as {@code 1}; empty when there is none
     */
    public static String index(String path) {
        String[] steps = path.split("/", -1);
        for (int i = steps.length - 1; i >= 0; i--) {
            if (isNumber(steps[i])) {
                return steps[i];
            }
        }
        return "";
    }
}
