package nl.kamervragen.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamervragen.source.TextStyle;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs over the content of a page once and keeps where its glyphs stand. Lives for one document; not thread-safe.
 *
 * <p>It is leaner than PDFBox's own text stripper: no object a glyph, no sorting, no guessed heights.
 */
final class GlyphEngine extends PDFStreamEngine {
    /** The four ways that text may run; index 0 is upright. */
    private static final int DIRECTIONS = 4;

    private final Map<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    private final PieceBuilder[] builders = new PieceBuilder[DIRECTIONS];
    private final RulingPen pen = new RulingPen();
    private final int[] glyphs = new int[DIRECTIONS];
    private final long mostOperators;
    private final int mostPieces;
    private long operators;
    private PDRectangle box = new PDRectangle();
    private int rotation;
    private boolean linked;
    private @Nullable IOException broken;
    private LinkAreas links;

    /** Stops with {@link PageLimitException} after so many operators in all, or pieces on one page. */
    GlyphEngine(long mostOperators, int mostPieces) throws IOException {
        this.mostOperators = mostOperators;
        this.mostPieces = mostPieces;
        this.links = new LinkAreas(List.of());
        for (int i = 0; i < DIRECTIONS; i++) {
            builders[i] = new PieceBuilder();
        }
        addTextOperators();
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
    }

    private void addTextOperators() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new NextLine(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
    }

    /** The pieces of a page. A page that fails midway has those that came before. */
    PrintedPage read(PDPage page, int number, PageFailures failures) {
        box = page.getCropBox();
        rotation = Math.floorMod(page.getRotation(), 360);
        try {
            List<PDAnnotation> annotations = page.getAnnotations();
            links = new LinkAreas(annotations);
            linked = !links.isEmpty();
            if (page.hasContents()) {
                processPage(page);
            }
            for (PDAnnotation annotation : annotations) {
                if (isFilledIn(annotation)) {
                    showAnnotation(annotation);
                }
            }
        } catch (PageLimitException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failures.add(number, e);
        }
        IOException lost = broken;
        if (lost != null) {
            failures.add(number, lost);
            broken = null;
        }
        return page(number);
    }

    /** Fields of a form and text that was typed on a page are printed with it; comments and links are not. */
    private static boolean isFilledIn(PDAnnotation annotation) {
        String type = annotation.getSubtype();
        return !annotation.isHidden()
                && (PDAnnotationWidget.SUB_TYPE.equals(type) || PDAnnotationFreeText.SUB_TYPE.equals(type));
    }

    private PrintedPage page(int number) {
        int main = 0;
        for (int i = 1; i < DIRECTIONS; i++) {
            main = glyphs[i] > glyphs[main] ? i : main;
        }
        List<Piece> upright = builders[main].take();
        List<Piece> turned = new ArrayList<>();
        for (int i = 0; i < DIRECTIONS; i++) {
            turned.addAll(builders[i].take());
            glyphs[i] = 0;
        }
        boolean lying = rotation % 180 != 0;
        float width = lying ? box.getHeight() : box.getWidth();
        float height = lying ? box.getWidth() : box.getHeight();
        // Coordinates of text that runs down or upside down start at the far edge of the page.
        float top = main == 1 ? -width : main == 2 ? -height : 0;
        List<Grid> grids = Grid.of(pen.take());
        List<Dot> dots = pen.takeDots();
        return new PrintedPage(
                number,
                top,
                main % 2 == 0 ? height : width,
                main == 0 ? DrawnBullets.add(upright, dots) : upright,
                main == 0 ? grids : List.of(),
                turned);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > mostOperators) {
            throw new PageLimitException(false);
        }
        if (!draw(operator.getName(), operands)) {
            super.processOperator(operator, operands);
        }
    }

    /** Follows the operators that make and paint paths; false for any other. */
    private boolean draw(String operator, List<COSBase> operands) {
        switch (operator) {
            case "m" -> point(operands, 0, 0, pen::move);
            case "l" -> point(operands, 0, 0, pen::line);
            case "re" -> {
                point(operands, 0, 0, pen::move);
                point(operands, 1, 0, pen::line);
                point(operands, 1, 1, pen::line);
                point(operands, 0, 1, pen::line);
                pen.close();
            }
            case "h" -> pen.close();
            case "c", "v", "y" -> curve(operands);
            case "S" -> pen.paint(true, false);
            case "s", "b", "b*" -> {
                pen.close();
                pen.paint(true, false);
            }
            case "B", "B*" -> pen.paint(true, true);
            case "f", "F", "f*" -> pen.paint(false, true);
            case "n" -> pen.paint(false, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    @FunctionalInterface
    private interface Pen {
        void to(float x, float y);
    }

    /** A point of a path, on the page as it is shown; of a rectangle, so many widths and heights from its corner. */
    private void point(List<COSBase> operands, int widths, int heights, Pen action) {
        float[] numbers = new float[4];
        for (int i = 0; i < Math.min(numbers.length, operands.size()); i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        float x = numbers[0] + widths * numbers[2];
        float y = numbers[1] + heights * numbers[3];
        float across = x * place.getScaleX() + y * place.getShearX() + place.getTranslateX();
        float up = x * place.getShearY() + y * place.getScaleY() + place.getTranslateY();
        action.to(turnedX(across, up), turnedY(across, up));
    }

    /** Only where it ends: that is enough to tell how large a circle is. */
    private void curve(List<COSBase> operands) {
        int end = Math.max(0, operands.size() - 2);
        point(operands.subList(end, operands.size()), 0, 0, pen::curve);
    }

    /** Text that is lost is reported once a page; a drawing that is lost is no concern here. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        if (broken == null && operator.getName().startsWith("T")) {
            broken = e;
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        FontFacts facts = fonts.get(font);
        if (facts == null) {
            facts = new FontFacts(font);
            fonts.put(font, facts);
        }
        String text = facts.text(code);
        if (text.isEmpty()) {
            return;
        }
        float x = place.getTranslateX();
        float y = place.getTranslateY();
        float across = turnedX(x, y);
        float down = turnedY(x, y);
        int direction = direction(place);
        float at = direction == 0 ? across : direction == 1 ? down : direction == 2 ? -across : -down;
        float base = direction == 0 ? down : direction == 1 ? -across : direction == 2 ? -down : across;
        glyphs[direction]++;
        if (builders[direction].size() > mostPieces) {
            throw new PageLimitException(true);
        }
        builders[direction].add(
                text,
                at,
                displacement.getX() * place.getScalingFactorX(),
                base,
                place.getScalingFactorY(),
                styles(facts),
                linked ? links.at(x, y) : "");
    }

    private Set<TextStyle> styles(FontFacts facts) {
        if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.FILL_STROKE
                || facts.styles().contains(TextStyle.BOLD)) {
            return facts.styles();
        }
        Set<TextStyle> bold = EnumSet.of(TextStyle.BOLD);
        bold.addAll(facts.styles());
        return bold;
    }

    /** 0 runs to the right of the page as it is shown, 1 down, 2 to the left, 3 up. */
    private int direction(Matrix place) {
        float right = place.getScaleX();
        float up = place.getShearY();
        int quarter = Math.abs(right) >= Math.abs(up) ? right >= 0 ? 0 : 2 : up >= 0 ? 3 : 1;
        return (quarter + rotation / 90) % DIRECTIONS;
    }

    private float turnedX(float x, float y) {
        return switch (rotation) {
            case 90 -> y - box.getLowerLeftY();
            case 180 -> box.getUpperRightX() - x;
            case 270 -> box.getUpperRightY() - y;
            default -> x - box.getLowerLeftX();
        };
    }

    private float turnedY(float x, float y) {
        return switch (rotation) {
            case 90 -> x - box.getLowerLeftX();
            case 180 -> y - box.getLowerLeftY();
            case 270 -> box.getUpperRightX() - x;
            default -> box.getUpperRightY() - y;
        };
    }
}
