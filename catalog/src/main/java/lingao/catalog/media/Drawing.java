package lingao.catalog.media;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.view.ViewBox;
import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.webp.WebpImageReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A decoded original that can be drawn at a width. */
interface Drawing {

  /** Own width, pixels. */
  int width();

  /** Own height, pixels. */
  int height();

  /** The picture at {@code width} pixels, opaque, its proportions kept. */
  ImmutableImage at(int width);

  /** Decodes {@code content}, or says with {@link UnreadablePicture} that it can't be. */
  static Drawing of(OriginalType type, byte[] content) {
    try {
      return switch (type) {
        case SVG -> new Vector(svg(content));
        case WEBP -> new Raster(new WebpImageReader().read(content));
        case JPEG, PNG -> new Raster(ImmutableImage.loader().fromBytes(content));
      };
    } catch (IOException | RuntimeException e) {
      throw new UnreadablePicture("the picture is broken", e);
    }
  }

  private static SVGDocument svg(byte[] content) {
    LoaderContext nothingExternal =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    @Nullable SVGDocument document =
        new SVGLoader().load(new ByteArrayInputStream(content), null, nothingExternal);
    if (document == null || document.size().width < 1 || document.size().height < 1) {
      throw new UnreadablePicture("the picture is broken");
    }
    return document;
  }

  /** A drawing of lines and areas: sharp at each width. */
  record Vector(SVGDocument document) implements Drawing {

    @Override
    public int width() {
      return Math.round(document.size().width);
    }

    @Override
    public int height() {
      return Math.round(document.size().height);
    }

    @Override
    public ImmutableImage at(int width) {
      int height = Math.max(1, Math.round(document.size().height * width / document.size().width));
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D canvas = image.createGraphics();
      try {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setRenderingHint(
            SVGRenderingHints.KEY_SOFT_CLIPPING, SVGRenderingHints.VALUE_SOFT_CLIPPING_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        document.render((java.awt.Component) null, canvas, new ViewBox(width, height));
      } finally {
        canvas.dispose();
      }
      return ImmutableImage.wrapAwt(image);
    }
  }

  /** A picture of pixels: never enlarged. */
  record Raster(ImmutableImage image) implements Drawing {

    @Override
    public int width() {
      return image.width;
    }

    @Override
    public int height() {
      return image.height;
    }

    @Override
    public ImmutableImage at(int width) {
      ImmutableImage scaled = width < image.width ? image.scaleToWidth(width) : image;
      return scaled.removeTransparency(Color.WHITE);
    }
  }
}
