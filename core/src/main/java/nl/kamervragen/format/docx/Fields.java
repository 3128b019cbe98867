package nl.kamervragen.format.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open at a place: of each the result is shown, not the instruction. */
final class Fields {
    private static final Pattern LINK =
            Pattern.compile("\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\"\\\\]+)).*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean result;
    }

    void mark(String type) {
        if (type.equals("begin")) {
            open.push(new Field());
        } else if (type.equals("separate") && !open.isEmpty()) {
            open.getFirst().result = true;
        } else if (type.equals("end") && !open.isEmpty()) {
            open.pop();
        }
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.getFirst().instruction.append(text);
        }
    }

    boolean isShown() {
        return open.stream().allMatch(field -> field.result);
    }

    /** An instruction does not go on in the next paragraph: one that was never closed must not swallow the rest. */
    void endParagraph() {
        open.removeIf(field -> !field.result);
    }

    /** The target of the innermost link; empty when there is none. */
    String link() {
        return open.stream()
                .map(field -> target(field.instruction.toString()))
                .filter(target -> !target.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String target(String instruction) {
        Matcher matcher = LINK.matcher(instruction);
        if (!matcher.matches()) {
            return "";
        }
        String target = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return target.startsWith("#") ? "" : target;
    }
}
