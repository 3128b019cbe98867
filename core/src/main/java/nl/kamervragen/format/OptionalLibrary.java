package nl.kamervragen.format;

import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;

/**
 * A library that a format needs and that a program may leave out (<i>optionele bibliotheek</i>). Immutable and
 * thread-safe.
 *
 * @param type a class of the library, by its full name
 * @param coordinates its Maven coordinates, without version
 * @param module the name of its module
 */
public record OptionalLibrary(String type, String coordinates, String module) {
    /**
     * Why a format cannot be used: its library is not there. A library that is there and that the format's module may not
     * read, such as one on the class path beside a format on the module path, is missing too.
     *
     * @param format what a person calls the format
     * @param user the class that uses the library
     * @return {@code format-library-missing}, which says what to add; empty when the library is there
     */
    public Optional<Diagnostic> missing(String format, Class<?> user) {
        return isThere(user) ? Optional.empty() : Optional.of(finding(format));
    }

    private boolean isThere(Class<?> user) {
        try {
            Class<?> found = Class.forName(type, false, user.getClassLoader());
            return user.getModule().canRead(found.getModule());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * The finding, whether or not the library is there.
     *
     * @param format what a person calls the format
     * @return {@code format-library-missing}, which says what to add
     */
    public Diagnostic finding(String format) {
        return Diagnostic.of(ReadingCodes.FORMAT_LIBRARY_MISSING)
                .with("format", format)
                .with("coordinates", coordinates)
                .with("module", module)
                .build();
    }
}
