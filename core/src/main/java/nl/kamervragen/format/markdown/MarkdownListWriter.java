package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.format.writing.Openings;
import nl.kamervragen.format.writing.StyleForm;
import nl.kamervragen.format.writing.Surroundings;
import nl.kamervragen.format.writing.TypedLists;
import nl.kamervragen.format.writing.WritingContext;

/** Writes lists: Markdown's own where it has the marker, typed markers before paragraphs where readers know them. */
final class MarkdownListWriter {
    private final WritingContext context;
    private final MarkdownBlocks blocks;

    MarkdownListWriter(WritingContext context, MarkdownBlocks blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    String write(ListBlock list, String path, String above, Surroundings surroundings) {
        boolean own = MarkdownLists.isNative(list);
        if (!own && TypedLists.isTyped(list, MarkdownLists.BULLETS) && TypedLists.isSeen(list, above)) {
            return typed(list, path);
        }
        if (!own) {
            context.losses().block(path, "list marker");
        }
        List<String> items = new ArrayList<>();
        boolean loose = false;
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            String mark = own ? item.marker() : MarkdownLists.substitute(list, i);
            String content = item(item, path + "/items/" + i, surroundings);
            loose |= content.contains("\n\n");
            items.add((mark + " " + indent(content, mark.length() + 1)).stripTrailing());
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    /** A paragraph with a list below it needs no blank line between; anything else does. */
    private String item(ListItem item, String path, Surroundings surroundings) {
        List<Block> content = item.content();
        if (!isReadable(content)) {
            context.losses().block(path, "blocks in a list item");
        }
        boolean tight = content.size() == 2
                && content.get(0) instanceof Paragraph
                && content.get(1) instanceof ListBlock list
                && MarkdownLists.isNative(list)
                && !startsHigh(list);
        if (tight) {
            return blocks.write(content.get(0), path + "/content/0", "", surroundings) + "\n"
                    + write((ListBlock) content.get(1), path + "/content/1", "", surroundings);
        }
        return blocks.write(content, path + "/content", Surroundings.BELOW_HEADING);
    }

    /** Readers keep paragraphs in an item, and lists below its first. */
    private static boolean isReadable(List<Block> content) {
        return !content.isEmpty()
                && content.get(0) instanceof Paragraph
                && content.stream()
                        .allMatch(block -> block instanceof Paragraph
                                || block instanceof ListBlock list && MarkdownLists.isNative(list));
    }

    /** A list that does not start at 1 cannot follow a paragraph without a blank line. */
    private static boolean startsHigh(ListBlock list) {
        return list.ordered() && !list.items().get(0).marker().matches("1[.)]");
    }

    private String typed(ListBlock list, String path) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            Paragraph paragraph = (Paragraph) item.content().get(0);
            String here = path + "/items/" + i + "/content/0";
            items.add(item.marker() + " " + behindMark(paragraph, context, here));
        }
        return String.join("\n\n", items);
    }

    /** A paragraph behind a typed mark, which needs no escape of its own. */
    static String behindMark(Paragraph paragraph, WritingContext context, String path) {
        List<Inline> content = paragraph.content();
        if (StyleForm.isAllBold(content)) {
            context.losses().markup(path, MarkdownStyles.STRONG);
            content = StyleForm.withoutBold(content);
        }
        boolean[] guarded = Openings.suspicious(content, "", Surroundings.BELOW_HEADING);
        guarded[0] = false;
        return MarkdownInlines.write(content, context, path, MarkdownGuard.of(guarded));
    }

    private static String indent(String text, int width) {
        String prefix = " ".repeat(width);
        return text.lines()
                .map(line -> line.isEmpty() ? line : prefix + line)
                .collect(Collectors.joining("\n"))
                .stripLeading();
    }
}
