package nl.kamervragen.diagnostic;

import java.util.Arrays;

/**
 * Bytes that a document names, such as an image (<i>bijgevoegd bestand</i>).
 *
 * <p>The model holds names only; readers return the bytes and writers take them. Immutable: bytes are copied on the
 * way in and out.
 */
public final class Resource {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * Holds a copy of some bytes.
     *
     * @param name the name by which the document calls it, such as {@code image1.png}
     * @param mediaType such as {@code image/png}
     * @param bytes the content; copied
     */
    public Resource(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    /**
     * The name in the document.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The media type.
     *
     * @return such as {@code image/png}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The content.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Resource that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}
