package nl.kamervragen.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.registry.Period;
import nl.kamervragen.registry.Recess;

/** Counts days that are no recess; linear in the number of recesses, however far apart the days are. */
final class TermClock {
    private final List<Period> pauses;

    TermClock(List<Recess> recesses) {
        this.pauses = merge(recesses.stream().map(Recess::period).toList());
    }

    private static List<Period> merge(List<Period> periods) {
        List<Period> sorted = new ArrayList<>(periods);
        sorted.removeIf(period -> period.to().isBefore(period.from()));
        sorted.sort(Comparator.comparing(Period::from));
        List<Period> merged = new ArrayList<>();
        for (Period period : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && !period.from().isAfter(merged.get(last).to())) {
                LocalDate end = later(merged.get(last).to(), period.to());
                merged.set(last, new Period(merged.get(last).from(), end));
            } else {
                merged.add(period);
            }
        }
        return merged;
    }

    /** The day on which the given number of counted days after {@code start} is reached. */
    LocalDate plus(LocalDate start, int days) {
        LocalDate end = start.plusDays(days);
        for (Period pause : pauses) {
            if (pause.from().isAfter(end)) {
                break;
            }
            end = end.plusDays(overlap(pause, start, end, pause.to()));
        }
        return end;
    }

    /** Days of a pause after {@code start}, if it begins by {@code end}. */
    private static long overlap(Period pause, LocalDate start, LocalDate end, LocalDate until) {
        LocalDate first = later(pause.from(), start.plusDays(1));
        return first.isAfter(end) || first.isAfter(until) ? 0 : ChronoUnit.DAYS.between(first, until) + 1;
    }

    /** The counted days after {@code start} up to and with {@code end}; negative when it lies before. */
    long between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return ChronoUnit.DAYS.between(start, end);
        }
        long counted = ChronoUnit.DAYS.between(start, end);
        for (Period pause : pauses) {
            LocalDate until = pause.to().isBefore(end) ? pause.to() : end;
            counted -= overlap(pause, start, end, until);
        }
        return counted;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
