package nl.kamervragen.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
import nl.kamervragen.format.writing.NoteIndex;

/** Turns blocks into plain text, a blank line between. Plain text has no escape: what looks like a heading is a loss. */
final class TextBlocks {
    private static final Pattern TYPED = Pattern.compile("[-–•▪·*]|[a-z][.)]|[ivx]{1,4}[.)]");
    private static final String INDENT = "    ";

    private final NoteIndex notes;
    private final Losses losses;

    TextBlocks(NoteIndex notes, Losses losses) {
        this.notes = notes;
        this.losses = losses;
    }

    String write(List<Block> blocks, String path) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            texts.add(write(blocks.get(i), path + "/" + i));
        }
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String write(Block block, String path) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph.content(), path);
        }
        if (block instanceof Subheading subheading) {
            losses.block(path, "subheading");
            return paragraph(subheading.content(), path);
        }
        if (block instanceof ListBlock list) {
            return list(list, path);
        }
        if (block instanceof Table table) {
            return table(table, path);
        }
        if (block instanceof Quotation quotation) {
            losses.block(path, "quotation");
            return indented(write(quotation.content(), path + "/content"));
        }
        losses.block(path, "image");
        return "[" + ((Image) block).alt() + "]";
    }

    private String paragraph(List<Inline> content, String path) {
        String text = Inlines.plainText(content);
        if (Lookalikes.startsPart(text) || Lookalikes.startsItem(text)) {
            losses.lookalike(path, text);
        }
        return inlines(content, path);
    }

    String inlines(List<Inline> content, String path) {
        return TextInlines.write(content, notes, losses, path);
    }

    private String list(ListBlock list, String path) {
        boolean typed = list.items().stream().allMatch(TextBlocks::isTyped)
                && list.items().stream()
                        .limit(1)
                        .allMatch(item -> list.ordered()
                                == Character.isLetter(item.marker().charAt(0)));
        if (!typed) {
            losses.block(path, "list");
        }
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            String content = item.content().size() == 1 && item.content().get(0) instanceof Paragraph paragraph
                    ? inlines(paragraph.content(), path + "/items/" + i + "/content/0")
                    : write(item.content(), path + "/items/" + i + "/content");
            items.add((item.marker() + " " + indented(content).strip()).strip());
        }
        return String.join("\n", items);
    }

    private static boolean isTyped(ListItem item) {
        return TYPED.matcher(item.marker()).matches()
                && item.content().size() == 1
                && item.content().get(0) instanceof Paragraph;
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
