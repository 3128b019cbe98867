package nl.kamervragen.format.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.source.ListMark;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document, and how far each has counted. Word stores no numbers: they are counted as it would print them.
 */
final class WordNumbering {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ROMAN = Pattern.compile("[ivxlcdm]+[.)]?", Pattern.CASE_INSENSITIVE);
    private static final int LEVELS = 9;
    private static final int LONGEST_LINK = 10;
    /** Without {@code lvlRestart} every higher level starts a level anew. */
    private static final int EVERY_LEVEL = LEVELS;

    private final Map<String, WordNode> abstracts = new HashMap<>();
    private final Map<String, WordNode> byStyleLink = new HashMap<>();
    private final Map<String, WordNode> lists = new HashMap<>();
    private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(Optional<WordPart> part) {
        part.map(WordXml::tree)
                .ifPresent(root -> root.children().forEach(node -> {
                    if (node.is("abstractNum")) {
                        abstracts.putIfAbsent(node.attribute("abstractNumId"), node);
                        node.child("styleLink").ifPresent(link -> byStyleLink.putIfAbsent(link.value(), node));
                    } else if (node.is("num")) {
                        lists.putIfAbsent(node.attribute("numId"), node);
                    }
                }));
    }

    /**
     * What an automatic number prints.
     *
     * @param text such as {@code 1.} or {@code Vraag 3}
     * @param ordered whether it counts
     */
    record Printed(String text, boolean ordered) {
        /** Whether it reads as text, as {@code Vraag 3} does, rather than as the mark of an item. */
        boolean isText() {
            return WORD.matcher(text).find() && !ROMAN.matcher(text).matches();
        }

        ListMark mark(int level) {
            return new ListMark(level + 1, text, ordered);
        }
    }

    /**
     * Counts the next item.
     *
     * @param list the id of the list; 0 takes a paragraph out of the list of its style
     * @param wanted the level, from 0
     * @return empty when nothing is printed
     */
    Optional<Printed> next(String list, int wanted) {
        WordNode instance = lists.get(list);
        int level = Math.min(Math.max(wanted, 0), LEVELS - 1);
        if (instance == null) {
            return Optional.empty();
        }
        Optional<WordNode> template = template(instance);
        Optional<WordNode> definition = definition(instance, template, level);
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Integer[] count = count(instance, template, level);
        String format = format(definition.get());
        String pattern = definition.get().childOrNone("lvlText").value();
        if (format.equals("bullet")) {
            return Optional.of(new Printed(Symbols.bullet(pattern), false));
        }
        boolean decimal = definition.get().isOn("isLgl");
        String text = PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(
                        number(instance, template, count, Integer.parseInt(place.group(1)) - 1, decimal)))
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Printed(text, true));
    }

    private @Nullable Integer[] count(WordNode instance, Optional<WordNode> template, int level) {
        String owner = template.map(node -> node.attribute("abstractNumId")).orElse("");
        @Nullable Integer[] count = counts.computeIfAbsent(owner, key -> new Integer[LEVELS]);
        Optional<Integer> restart = override(instance, level)
                .flatMap(node -> node.child("startOverride"))
                .map(node -> WordNode.number(node.value(), 1));
        Integer before = count[level];
        if (restart.isPresent() && restarted.add(instance.attribute("numId") + "/" + level)) {
            count[level] = restart.get();
        } else {
            count[level] = before == null ? start(instance, template, level) : before + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int after = definition(instance, template, deeper)
                    .flatMap(node -> node.child("lvlRestart"))
                    .map(node -> WordNode.number(node.value(), EVERY_LEVEL))
                    .orElse(EVERY_LEVEL);
            if (after > level) {
                count[deeper] = null;
            }
        }
        return count;
    }

    private String number(
            WordNode instance, Optional<WordNode> template, @Nullable Integer[] count, int level, boolean decimal) {
        Integer value = count[level];
        int number = value == null ? start(instance, template, level) : value;
        String format =
                definition(instance, template, level).map(WordNumbering::format).orElse("decimal");
        return NumberFormat.print(number, decimal ? "decimal" : format);
    }

    private int start(WordNode instance, Optional<WordNode> template, int level) {
        return definition(instance, template, level)
                .flatMap(node -> node.child("start"))
                .map(node -> WordNode.number(node.value(), 0))
                .orElse(1);
    }

    private static String format(WordNode level) {
        return level.child("numFmt").map(WordNode::value).orElse("decimal");
    }

    private static Optional<WordNode> override(WordNode instance, int level) {
        return levelOf(instance, "lvlOverride", level);
    }

    private static Optional<WordNode> definition(WordNode instance, Optional<WordNode> template, int level) {
        return override(instance, level)
                .flatMap(node -> node.child("lvl"))
                .or(() -> template.flatMap(node -> levelOf(node, "lvl", level)));
    }

    private static Optional<WordNode> levelOf(WordNode parent, String name, int level) {
        return parent.children().stream()
                .filter(node -> node.is(name) && WordNode.number(node.attribute("ilvl"), -1) == level)
                .findFirst();
    }

    /** The template of a list; one that only links to a list style gives that style's. */
    private Optional<WordNode> template(WordNode instance) {
        WordNode node = abstracts.get(instance.childOrNone("abstractNumId").value());
        for (int i = 0; i < LONGEST_LINK && node != null && node.has("numStyleLink"); i++) {
            WordNode linked = byStyleLink.get(node.childOrNone("numStyleLink").value());
            if (linked == null) {
                break;
            }
            node = linked;
        }
        return Optional.ofNullable(node);
    }
}
