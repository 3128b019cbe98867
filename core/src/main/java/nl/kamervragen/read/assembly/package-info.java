/** The last stage: sets of questions, publications and letters are put together (<i>samenstelling</i>). Not exported. */
@NullMarked
package nl.kamervragen.read.assembly;

import org.jspecify.annotations.NullMarked;
