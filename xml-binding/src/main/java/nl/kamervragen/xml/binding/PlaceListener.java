package nl.kamervragen.xml.binding;

import jakarta.xml.bind.Unmarshaller;
import nl.kamervragen.xml.internal.GuardedReader;
import org.jspecify.annotations.Nullable;

/** Tells each element where it stands, while the reader is still there. */
final class PlaceListener extends Unmarshaller.Listener {
    private final GuardedReader reader;

    PlaceListener(GuardedReader reader) {
        this.reader = reader;
    }

    @Override
    public void beforeUnmarshal(Object target, @Nullable Object parent) {
        if (target instanceof Placed placed) {
            placed.tag = reader.span();
        }
    }

    @Override
    public void afterUnmarshal(Object target, @Nullable Object parent) {
        if (target instanceof Placed placed && placed.tag != null) {
            placed.whole = placed.tag.to(reader.span());
        }
    }
}
