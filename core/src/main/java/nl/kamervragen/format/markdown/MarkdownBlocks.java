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
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Quotation;
import nl.kamervragen.content.Subheading;
import nl.kamervragen.content.Table;
import nl.kamervragen.content.Text;
import nl.kamervragen.format.writing.Lookalikes;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.format.writing.Openings;
import nl.kamervragen.format.writing.StyleForm;
import nl.kamervragen.format.writing.Surroundings;
import nl.kamervragen.format.writing.WritingContext;

/** Turns blocks into Markdown, a blank line between. Lives for one document. */
final class MarkdownBlocks {
    private static final int LONGEST_SUBHEADING = 120;

    private final WritingContext context;
    private final Losses losses;
    private final MarkdownTables tables;
    private final MarkdownListWriter lists;

    MarkdownBlocks(WritingContext context) {
        this.context = context;
        this.losses = context.losses();
        this.tables = new MarkdownTables(context);
        this.lists = new MarkdownListWriter(context, this);
    }

    String write(List<Block> blocks, String path, Surroundings surroundings) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String here = path + "/" + i;
            if (i > 0 && merges(blocks.get(i - 1), block)) {
                losses.block(here, "neighbours");
            }
            texts.add(
                    block instanceof ListBlock list
                            ? lists.write(list, here, Openings.above(blocks, i, surroundings), surroundings)
                            : write(block, here, Openings.before(blocks, i, surroundings), surroundings));
        }
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Two lists or quotations without text between them are read as one, and of two typed lists one within the other. */
    private static boolean merges(Block first, Block second) {
        return first instanceof ListBlock one
                        && second instanceof ListBlock two
                        && (one.ordered() == two.ordered()
                                || !MarkdownLists.isNative(one) && !MarkdownLists.isNative(two))
                || first instanceof Quotation && second instanceof Quotation;
    }

    String write(Block block, String path, String before, Surroundings surroundings) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph.content(), path, before, surroundings);
        }
        if (block instanceof Subheading subheading) {
            return subheading(subheading, path, surroundings);
        }
        if (block instanceof Table table) {
            return tables.write(table, path);
        }
        return block instanceof Quotation quotation ? quotation(quotation, path) : image((Image) block, path);
    }

    String paragraph(List<Inline> content, String path, String before, Surroundings surroundings) {
        List<Inline> shown = content;
        if (StyleForm.isAllBold(content)) {
            losses.markup(path, MarkdownStyles.STRONG);
            shown = StyleForm.withoutBold(content);
        }
        if (Lookalikes.isBlank(Inlines.plainText(shown)) && shown.stream().allMatch(Text.class::isInstance)) {
            losses.lookalike(path, Inlines.plainText(shown));
        }
        boolean[] guarded = Openings.suspicious(shown, before, surroundings);
        return MarkdownInlines.write(shown, context, path, MarkdownGuard.of(guarded));
    }

    private String subheading(Subheading subheading, String path, Surroundings surroundings) {
        List<Inline> content = subheading.content();
        String text = subheading.plainText();
        boolean heads = !text.isEmpty()
                && text.length() <= LONGEST_SUBHEADING
                && ".?!,;".indexOf(text.charAt(text.length() - 1)) < 0;
        if (!heads
                || content.stream()
                        .anyMatch(inline -> inline instanceof LineBreak
                                || !StyleForm.withoutBold(List.of(inline)).equals(List.of(inline)))) {
            losses.block(path, "subheading");
        }
        List<Inline> line = Inlines.normalize(StyleForm.withoutBold(spaced(content)));
        boolean[] guarded = Openings.suspicious(line, "", surroundings);
        String written = MarkdownInlines.write(line, context, path, MarkdownGuard.of(guarded));
        String closed =
                written.matches("(?s).*(?:^| )#+") ? written.substring(0, written.length() - 1) + "\\#" : written;
        return "#### " + closed;
    }

    private static List<Inline> spaced(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof LineBreak ? new Text(" ") : inline)
                .toList();
    }

    private String quotation(Quotation quotation, String path) {
        if (!quotation.content().stream().allMatch(Paragraph.class::isInstance)) {
            losses.block(path, "blocks in a quotation");
        }
        return write(quotation.content(), path + "/content", Surroundings.BELOW_HEADING)
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    private String image(Image image, String path) {
        if (image.name().isEmpty() || Lookalikes.at(image.alt())) {
            losses.block(path, "image");
        }
        String name = image.name().matches("[A-Za-z0-9._/-]+")
                ? image.name()
                : "<" + image.name().replaceAll("([\\\\<>])", "\\\\$1").replaceAll("\\s", " ") + ">";
        return "![" + MarkdownEscape.text(image.alt().replaceAll("\\s", " ")) + "](" + name + ")";
    }
}
