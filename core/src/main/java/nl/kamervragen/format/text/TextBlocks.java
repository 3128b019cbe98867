package nl.kamervragen.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.TableRow;
import nl.kamervragen.format.writing.Lookalikes;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.format.writing.Openings;
import nl.kamervragen.format.writing.Surroundings;
import nl.kamervragen.format.writing.TypedLists;
import nl.kamervragen.format.writing.WritingContext;

/** Turns blocks into plain text, a blank line between. Plain text has no escape: what looks like a heading is a loss. */
final class TextBlocks {
    private static final String BULLETS = "-–•▪·*";
    private static final String INDENT = "    ";

    private final WritingContext context;
    private final Losses losses;

    TextBlocks(WritingContext context) {
        this.context = context;
        this.losses = context.losses();
    }

    String write(List<Block> blocks, String path, Surroundings surroundings) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 && blocks.get(i - 1) instanceof ListBlock && blocks.get(i) instanceof ListBlock) {
                losses.block(path + "/" + i, "neighbours");
            }
            Block block = blocks.get(i);
            texts.add(
                    block instanceof ListBlock list
                            ? list(list, path + "/" + i, Openings.above(blocks, i, surroundings))
                            : write(block, path + "/" + i, Openings.before(blocks, i, surroundings), surroundings));
        }
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String write(Block block, String path, String before, Surroundings surroundings) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph.content(), path, before, surroundings);
        }
        if (block instanceof Subheading subheading) {
            losses.block(path, "subheading");
            return paragraph(subheading.content(), path, before, surroundings);
        }
        if (block instanceof Table table) {
            return table(table, path);
        }
        if (block instanceof Quotation quotation) {
            losses.block(path, "quotation");
            return indented(write(quotation.content(), path + "/content", Surroundings.BELOW_HEADING));
        }
        losses.block(path, "image");
        return "[" + ((Image) block).alt() + "]";
    }

    private String paragraph(List<Inline> content, String path, String before, Surroundings surroundings) {
        boolean[] suspicious = Openings.suspicious(content, before, surroundings);
        String plain = Inlines.plainText(content);
        String[] lines = plain.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (suspicious[i]) {
                losses.lookalike(path, lines[i]);
            }
        }
        if (Lookalikes.isBlank(plain)) {
            losses.lookalike(path, plain);
        }
        return inlines(content, path);
    }

    String inlines(List<Inline> content, String path) {
        return TextInlines.write(content, context, path);
    }

    private String list(ListBlock list, String path, String above) {
        if (!TypedLists.isTyped(list, BULLETS) || !TypedLists.isSeen(list, above)) {
            losses.block(path, "list");
        }
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            String content = item.content().size() == 1 && item.content().get(0) instanceof Paragraph paragraph
                    ? inlines(paragraph.content(), path + "/items/" + i + "/content/0")
                    : write(item.content(), path + "/items/" + i + "/content", Surroundings.BELOW_HEADING);
            items.add((item.marker() + " " + indented(content).strip()).strip());
        }
        return String.join("\n", items);
    }

    private String table(Table table, String path) {
        losses.table(path, "columns");
        List<String> rows = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            rows.add(inlines(table.caption(), path + "/caption"));
        }
        for (TableRow row : table.rows()) {
            rows.add(row.plainText().replace('\n', ' '));
        }
        return String.join("\n", rows);
    }

    private static String indented(String text) {
        return text.lines().map(line -> line.isEmpty() ? line : INDENT + line).collect(Collectors.joining("\n"));
    }
}
