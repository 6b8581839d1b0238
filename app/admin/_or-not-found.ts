import { AppError } from '@/lib/errors';

/** The value, or null where the service does not know it. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  }
}
