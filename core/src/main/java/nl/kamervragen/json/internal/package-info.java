/** What the bindings of the JSON contract share, whichever Jackson they are for. */
@NullMarked
package nl.kamervragen.json.internal;

import org.jspecify.annotations.NullMarked;
