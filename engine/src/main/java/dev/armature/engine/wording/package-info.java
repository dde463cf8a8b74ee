/**
 * The texts of the service's messages, in one place. It knows nothing but text: whoever found the error hands in what it
 * names.
 */
@NullMarked
package dev.armature.engine.wording;

import org.jspecify.annotations.NullMarked;
