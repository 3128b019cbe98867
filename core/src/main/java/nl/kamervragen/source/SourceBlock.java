package nl.kamervragen.source;

import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A block of a source document (<i>bronblok</i>): a {@link Line}, a {@link SourceTable}, a
 * {@link SourceNote} or a {@link SourcePart}.
 */
public sealed interface SourceBlock permits Line, SourceTable, SourceNote, SourcePart {
    /**
     * The lines in it.
     *
     * @return in reading order
     */
    Stream<Line> lines();

    /**
     * Visits the lines in it, without the cost of a stream: most blocks have one.
     *
     * @param visitor is given each line in reading order
     */
    void forEachLine(Consumer<? super Line> visitor);
}
