package nl.kamervragen.format;

import java.util.List;

/**
 * A format that says once what it is called (<i>bestandsformaat met vaste namen</i>): a base for formats that read and
 * write. One that does only one of the two overrides {@link #canRead} or {@link #canWrite}.
 */
public abstract class NamedFormat implements DocumentFormat {
    private final String id;
    private final List<String> mediaTypes;
    private final List<String> extensions;

    /**
     * Names the format.
     *
     * @param id lower case, such as {@code markdown}
     * @param mediaTypes the preferred one first
     * @param extensions lower case, without dot, the preferred one first
     */
    protected NamedFormat(String id, List<String> mediaTypes, List<String> extensions) {
        this.id = id;
        this.mediaTypes = List.copyOf(mediaTypes);
        this.extensions = List.copyOf(extensions);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public final List<String> extensions() {
        return extensions;
    }

    @Override
    public boolean canRead() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * Whether some input bears one of the format's extensions.
     *
     * @param input the input
     * @return false for other names, and for none
     */
    protected final boolean isNamed(Input input) {
        return extensions.contains(input.extension());
    }
}
