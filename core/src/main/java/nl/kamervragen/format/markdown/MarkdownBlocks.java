package nl.kamervragen.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Image;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.LineBreak;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.ListItem;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.Text;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.format.writing.NoteIndex;

/** Turns blocks into Markdown, a blank line between. Lives for one document. */
final class MarkdownBlocks {
    private final NoteIndex notes;
    private final Losses losses;
    private final MarkdownTables tables;

    MarkdownBlocks(NoteIndex notes, Losses losses) {
        this.notes = notes;
        this.losses = losses;
        this.tables = new MarkdownTables(notes, losses);
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
            return subheading(subheading, path);
        }
        if (block instanceof ListBlock list) {
            return list(list, path);
        }
        if (block instanceof Table table) {
            return tables.write(table, path);
        }
        return block instanceof Quotation quotation ? quotation(quotation, path) : image((Image) block, path);
    }

    String paragraph(List<Inline> content, String path) {
        String[] lines =
                MarkdownInlines.write(content, notes, losses, path, false).split("\n", -1);
        StringBuilder text = new StringBuilder(MarkdownEscape.paragraphStart(lines[0], Inlines.plainText(content)));
        for (int i = 1; i < lines.length; i++) {
            text.append('\n').append(MarkdownEscape.lineStart(lines[i]));
        }
        return text.toString();
    }

    private String subheading(Subheading subheading, String path) {
        List<Inline> content = new ArrayList<>(subheading.content());
        if (content.removeIf(LineBreak.class::isInstance)) {
            losses.block(path, "line break in a subheading");
            content = Inlines.normalize(spaced(subheading.content()));
        }
        String line = MarkdownInlines.write(content, notes, losses, path, false).replace("\\\n", " ");
        String closed = line.matches("(?s).*(?:^| )#+") ? line.substring(0, line.length() - 1) + "\\#" : line;
        return "#### " + MarkdownEscape.paragraphStart(closed, Inlines.plainText(content));
    }

    private static List<Inline> spaced(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof LineBreak ? new Text(" ") : inline)
                .toList();
    }

    private String list(ListBlock list, String path) {
        boolean own = MarkdownLists.isNative(list);
        if (!own && MarkdownLists.isTyped(list)) {
            return typed(list, path);
        }
        if (!own) {
            losses.block(path, "list marker");
        }
        List<String> items = new ArrayList<>();
        boolean loose = false;
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            String mark = own ? item.marker() : MarkdownLists.substitute(list, i);
            String content = item(item, path + "/items/" + i);
            loose |= content.contains("\n\n");
            items.add((mark + " " + indent(content, mark.length() + 1)).stripTrailing());
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    /** A paragraph with a list below it needs no blank line between; anything else does. */
    private String item(ListItem item, String path) {
        List<Block> content = item.content();
        boolean tight = content.size() == 2
                && content.get(0) instanceof Paragraph
                && content.get(1) instanceof ListBlock list
                && MarkdownLists.isNative(list)
                && !(list.ordered() && !list.items().get(0).marker().startsWith("1"));
        if (tight) {
            return write(content.get(0), path + "/content/0") + "\n" + write(content.get(1), path + "/content/1");
        }
        return write(content, path + "/content");
    }

    private String typed(ListBlock list, String path) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            Paragraph paragraph = (Paragraph) item.content().get(0);
            items.add(item.marker() + " "
                    + MarkdownInlines.write(
                            paragraph.content(), notes, losses, path + "/items/" + i + "/content/0", false));
        }
        return String.join("\n\n", items);
    }

    private static String indent(String text, int width) {
        String prefix = " ".repeat(width);
        return text.lines()
                .map(line -> line.isEmpty() ? line : prefix + line)
                .collect(Collectors.joining("\n"))
                .stripLeading();
    }

    private String quotation(Quotation quotation, String path) {
        return write(quotation.content(), path + "/content")
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    private String image(Image image, String path) {
        if (image.name().isEmpty()) {
            losses.block(path, "image");
        }
        String name = image.name().matches("[A-Za-z0-9._/-]+")
                ? image.name()
                : "<" + image.name().replaceAll("([\\\\<>])", "\\\\$1").replaceAll("\\s", " ") + ">";
        return "![" + MarkdownEscape.text(image.alt().replaceAll("\\s", " "), false) + "](" + name + ")";
    }
}
