/**
 * Distributions of other programs, as Maven artifacts, made into folders from which they run.
 *
 * <p>Root type: {@link lingao.launcher.unpack.PartsFolder}. Used by the launcher alone.
 */
@NullMarked
package lingao.launcher.unpack;

import org.jspecify.annotations.NullMarked;
