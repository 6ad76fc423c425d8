package lingao.kiosk;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import lingao.storefront.web.ComponentInjector;
import org.apache.wicket.Component;
import org.mockito.Mockito;

/** Fills {@code @Inject} fields with what a test put there, else with a mock, one a type. */
public final class Parts implements ComponentInjector {

  private final Map<Class<?>, Object> parts = new HashMap<>();

  /** What is filled in for {@code type} from now on. */
  public <T> void put(Class<T> type, T part) {
    parts.put(type, part);
  }

  /** What is filled in for {@code type}. */
  public <T> T get(Class<T> type) {
    return type.cast(parts.computeIfAbsent(type, Mockito::mock));
  }

  @Override
  public void inject(Component component) {
    into(component);
  }

  /** The bean with its fields filled. */
  public <T> T into(T bean) {
    for (Class<?> c = bean.getClass(); c != null && c != Component.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          fill(bean, field);
        }
      }
    }
    return bean;
  }

  private void fill(Object bean, Field field) {
    try {
      field.setAccessible(true);
      field.set(bean, get(field.getType()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
