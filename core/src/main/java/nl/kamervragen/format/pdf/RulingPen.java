package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the paths of a page and keeps the straight lines: those that are drawn, and areas too thin to be anything else. */
final class RulingPen {
    /** A filled area this thin, in points, is a line. */
    private static final float THIN = 2.5f;

    /** Pages have fewer; a drawing of more is no table. */
    private static final int MOST = 4_000;

    /** Pages have fewer bullets; each is held against all words. */
    private static final int MOST_DOTS = 200;

    private final List<float[]> points = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Ruling> drawn = new ArrayList<>();
    private final List<Ruling> areas = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private int areaFrom;
    private @Nullable Dot round;

    void move(float x, float y) {
        endArea();
        add(x, y);
    }

    void line(float x, float y) {
        if (!points.isEmpty()) {
            float[] last = points.get(points.size() - 1);
            keep(drawn, last[0], last[1], x, y);
        }
        add(x, y);
    }

    void close() {
        if (points.size() > areaFrom) {
            float[] first = points.get(areaFrom);
            line(first[0], first[1]);
        }
    }

    private void add(float x, float y) {
        if (points.size() < MOST) {
            points.add(new float[] {x, y});
        }
    }

    /** Curves end where lines go on; what they enclose is no line, but may be a bullet. */
    void curve(float x, float y) {
        Dot before = round;
        round = before == null ? new Dot(x, y, x, y) : before.to(x, y);
        points.clear();
        areaFrom = 0;
    }

    private void endArea() {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (float[] point : points.subList(Math.min(areaFrom, points.size()), points.size())) {
            left = Math.min(left, point[0]);
            right = Math.max(right, point[0]);
            top = Math.min(top, point[1]);
            bottom = Math.max(bottom, point[1]);
        }
        if (bottom - top <= THIN && right - left > bottom - top) {
            keep(areas, left, (top + bottom) / 2, right, (top + bottom) / 2);
        } else if (right - left <= THIN && bottom > top) {
            keep(areas, (left + right) / 2, top, (left + right) / 2, bottom);
        }
        areaFrom = points.size();
    }

    private static void keep(List<Ruling> list, float x1, float y1, float x2, float y2) {
        if (list.size() >= MOST) {
            return;
        }
        if (Math.abs(y1 - y2) < 0.5f) {
            list.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (Math.abs(x1 - x2) < 0.5f) {
            list.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    /** Ends the path: its lines are drawn, or only what they enclose is filled, or neither. */
    void paint(boolean stroked, boolean filled) {
        endArea();
        List<Ruling> kept = stroked ? drawn : filled ? areas : List.of();
        kept.stream().limit(MOST - (long) rulings.size()).forEach(rulings::add);
        Dot dot = round;
        round = null;
        if (filled && dot != null && dot.isBullet() && dots.size() < MOST_DOTS) {
            dots.add(dot);
        }
        points.clear();
        drawn.clear();
        areas.clear();
        areaFrom = 0;
    }

    /** The small filled circles so far; starts anew. */
    List<Dot> takeDots() {
        List<Dot> result = List.copyOf(dots);
        dots.clear();
        return result;
    }

    /** The lines so far; starts anew. */
    List<Ruling> take() {
        List<Ruling> result = List.copyOf(rulings);
        rulings.clear();
        paint(false, false);
        return result;
    }
}
